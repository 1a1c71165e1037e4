import type { ClaimedMessage } from '@/db/outbox'

/** Rejects if the message may not have been sent; the outbox then tries again. */
export interface Sender {
  send(message: ClaimedMessage): Promise<void>
}

/** Contacts on a channel without a sender count as not registered. */
export type Senders = Partial<Record<'email' | 'sms', Sender>>

/** The code, such as `HTTP_429`, is logged, so it must hold no personal data. */
export class DeliveryError extends Error {
  override name = 'DeliveryError'
  constructor(readonly code: string) {
    super(`message not delivered: ${code}`)
  }
}
