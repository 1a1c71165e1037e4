import type { Database } from '@/db/database'
import type { Vault } from '@/db/vault'
import type { CardPool } from '@/lib/card/card-pool'

/** What the rules of the embedded backend rest on. */
export type EmbeddedServices = {
  database: Database
  vault: Vault
  cards: CardPool
  now(): Date
  /** Tells the outbox worker that something was committed. */
  nudgeOutbox(): void
  /** Channels that have a sender; a contact on another counts as not registered. */
  channels: readonly ('email' | 'sms')[]
  unknownId: 'disclose' | 'conceal'
  areLimitsOn: boolean
  timeZone: string
  isCardPasswordRandom: boolean
}
