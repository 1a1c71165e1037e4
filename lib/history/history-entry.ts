import type { Modality } from './schema'

/** One use of a resident's ID. */
export type HistoryEntry = {
  /** Of the row, for links. */
  id: string
  at: Date
  modality: Modality | 'other'
  isAccepted: boolean
  partnerName: string
  /** Whether it was this portal that asked. */
  isPortalItself: boolean
  partnerTransactionId: string
  /** Masked: all but the last four digits are X. */
  idUsed: string
  /** The answer as it was recorded, in English. */
  answer: string
  isReported: boolean
}
