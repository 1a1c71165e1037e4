import { randomBytes } from 'node:crypto'
import type { ClaimedMessage, Message } from '@/db/outbox'
import { createVault } from '@/db/vault'

export const testVault = createVault({ dataKeys: new Map([['k', randomBytes(32)]]), lookupKey: randomBytes(32) })

/** All that breaks JSON, templates and encodings when it is pasted instead of put. */
export const awkwardText = 'Your "code"\\ is:\r\n\t{to} {text} $& 👩🏽‍🦱 رمزك هو ١٢٣ </text>\u2028 end'

/** What a worker hands to a sender. */
export function claimMessage(message: Pick<Message, 'to' | 'text'> & Partial<Message>): ClaimedMessage {
  const given = { subject: null, otp: null, ...message }
  const channel = given.subject === null ? 'sms' : 'email'
  return { id: 12, event: 'test', channel, attempts: 1, staleAt: null, message: given }
}
