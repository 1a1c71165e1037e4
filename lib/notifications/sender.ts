import type { ClaimedMessage } from '@/db/outbox'

/** Delivers over one channel. Rejects when the message may not have gone out: it is then tried again. */
export interface Sender {
  send(message: ClaimedMessage): Promise<void>
}

/** A channel without a sender is not used: its contacts count as not registered. */
export type Senders = Partial<Record<'email' | 'sms', Sender>>

/** Why a message did not go out, such as `HTTP_429` or `TIMEOUT`. The code is logged, so it holds nothing personal. */
export class DeliveryError extends Error {
  override name = 'DeliveryError'
  constructor(readonly code: string) {
    super(`message not delivered: ${code}`)
  }
}
