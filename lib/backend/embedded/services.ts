import type { Database } from '@/db/database'
import type { Vault } from '@/db/vault'
import type { VidPolicy } from '@/lib/virtual-ids/vid-policy'
import type { DrawingPool } from '@/lib/pdf/drawing-pool'
import type { PdfOpener } from '@/lib/documents/pdf-opener'
import type { CardIssuer } from '@/lib/signed-card/issuer/card-issuer'

export type EmbeddedServices = {
  database: Database
  vault: Vault
  cards: DrawingPool
  pdfs: PdfOpener
  cardIssuer: CardIssuer
  country: string
  checkAddress: string
  now(): Date
  nudgeOutbox(): void
  /** A contact on a channel without a sender counts as not registered. */
  channels: readonly ('email' | 'sms')[]
  unknownId: 'disclose' | 'conceal'
  areLimitsOn: boolean
  timeZone: string
  isCardPasswordRandom: boolean
  vidPolicy: VidPolicy
  requests: {
    office: { centreId: string; machineId: string }
    /** In demo mode requests advance without a fulfilment provider. */
    movesByItself: boolean
    isHandedOver: boolean
    demandedProofs: 'by-change' | 'all'
  }
}
