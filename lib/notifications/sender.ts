import type { ClaimedMessage } from '@/db/outbox'

/** Delivers over one channel. Rejects when the message may not have gone out: it is then tried again. */
export interface Sender {
  send(message: ClaimedMessage): Promise<void>
}

/** A channel without a sender is not used: its contacts count as not registered. */
export type Senders = Partial<Record<'email' | 'sms', Sender>>
