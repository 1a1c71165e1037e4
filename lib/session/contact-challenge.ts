import 'server-only'
import { z } from 'zod'
import type { Challenge } from '@/lib/backend/challenge'
import { sealedCookie } from './sealed-cookie'

const stored = z.object({
  item: z.enum(['phone', 'email']),
  residentId: z.string(),
  transactionId: z.string(),
  maskedContacts: z.array(z.string()),
  expiresAt: z.string(),
  resendAt: z.string(),
})

/** Outlives the code, so that somebody late can ask for another one. */
const cookieSeconds = 30 * 60
const cookie = sealedCookie('contact-code', stored, cookieSeconds)

export async function readContactChallenge(residentId: string, item: 'phone' | 'email'): Promise<Challenge | null> {
  const content = await cookie.read()
  if (content?.residentId !== residentId || content.item !== item) return null
  const { transactionId, maskedContacts, expiresAt, resendAt } = content
  return {
    residentId,
    transactionId,
    maskedContacts,
    idUsed: null,
    expiresAt: new Date(expiresAt),
    resendAt: new Date(resendAt),
  }
}

export async function writeContactChallenge(item: 'phone' | 'email', challenge: Challenge): Promise<void> {
  const { residentId, transactionId, maskedContacts, expiresAt, resendAt } = challenge
  const kept = { item, residentId, transactionId, maskedContacts }
  await cookie.write({ ...kept, expiresAt: expiresAt.toISOString(), resendAt: resendAt.toISOString() })
}

export const clearContactChallenge = () => cookie.clear()
