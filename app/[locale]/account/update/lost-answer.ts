import 'server-only'
import { z } from 'zod'
import { markOwner } from '@/lib/session/mark-owner'
import { sealedCookie } from '@/lib/session/sealed-cookie'
import { updateItems, type Answer, type UpdateItem } from '@/lib/update/update-items'

/** Browsers drop a cookie above 4 KB, and sealing adds a third. */
const mostCharacters = 2800
const keptSeconds = 30 * 60
const cookie = sealedCookie(
  'update-lost',
  z.object({ owner: z.string(), item: z.enum(updateItems), answer: z.record(z.string(), z.string()) }),
  keptSeconds,
)

/** Keeps an answer that came after the session's end, sealed in the browser for its resident only. */
export async function keepLostAnswer(owner: string, item: UpdateItem, answer: Answer): Promise<void> {
  const isSmall = Buffer.byteLength(JSON.stringify(answer)) <= mostCharacters
  if (owner && isSmall) await cookie.write({ owner, item, answer })
}

export async function readLostAnswer(residentId: string, item: UpdateItem): Promise<Answer | null> {
  const kept = await cookie.read()
  return kept?.item === item && kept.owner === (await markOwner(residentId)) ? kept.answer : null
}

export const forgetLostAnswer = () => cookie.clear()
