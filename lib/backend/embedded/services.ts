import type { Database } from '@/db/database'
import type { Vault } from '@/db/vault'
import type { VidPolicy } from '@/lib/identity/vid-policy'
import type { CardPool } from '@/lib/card/card-pool'
import type { PdfOpener } from '@/lib/documents/pdf-opener'
import type { CardIssuer } from '@/lib/signed-card/issuer/card-issuer'

/** What the rules of the embedded backend rest on. */
export type EmbeddedServices = {
  database: Database
  vault: Vault
  cards: CardPool
  pdfs: PdfOpener
  cardIssuer: CardIssuer
  /** The country that issues cards, three letters. */
  country: string
  /** Where anybody can check a card, as it is printed on it. */
  checkAddress: string
  now(): Date
  /** Tells the outbox worker that something was committed. */
  nudgeOutbox(): void
  /** Channels that have a sender; a contact on another counts as not registered. */
  channels: readonly ('email' | 'sms')[]
  unknownId: 'disclose' | 'conceal'
  areLimitsOn: boolean
  timeZone: string
  isCardPasswordRandom: boolean
  vidPolicy: VidPolicy
  requests: {
    /** Of the RIDs that the portal gives. */
    office: { centreId: string; machineId: string }
    /** In demo mode requests go through their steps by themselves. */
    movesByItself: boolean
    /** Whether there is somebody to hand requests over to. */
    isHandedOver: boolean
    demandedProofs: 'by-change' | 'all'
  }
}
