import 'server-only'
import { z } from 'zod'
import type { Challenge } from '@/lib/backend/challenge'
import { readNextStep, type NextStep } from './next-step'
import { sealedCookie } from './sealed-cookie'

const date = z.string().transform((text) => new Date(text))
const stored = z.object({
  residentId: z.string(),
  transactionId: z.string(),
  maskedContacts: z.array(z.string()),
  idUsed: z.string().nullable(),
  expiresAt: z.string(),
  resendAt: z.string(),
  purpose: z.enum(['sign-in', 'confirm']),
  next: z.string().transform(readNextStep),
})

/** Outlives the code, so that somebody late can ask for another one. */
const cookieSeconds = 30 * 60
const cookie = sealedCookie('challenge', stored, cookieSeconds)

export type PendingChallenge = { challenge: Challenge; purpose: 'sign-in' | 'confirm'; next: NextStep }

export async function readChallenge(): Promise<PendingChallenge | null> {
  const content = await cookie.read()
  if (!content) return null
  const { purpose, next, expiresAt, resendAt, ...rest } = content
  return { challenge: { ...rest, expiresAt: date.parse(expiresAt), resendAt: date.parse(resendAt) }, purpose, next }
}

export async function writeChallenge({ challenge, purpose, next }: PendingChallenge): Promise<void> {
  const { expiresAt, resendAt, ...rest } = challenge
  await cookie.write({ ...rest, expiresAt: expiresAt.toISOString(), resendAt: resendAt.toISOString(), purpose, next })
}

export const clearChallenge = () => cookie.clear()
