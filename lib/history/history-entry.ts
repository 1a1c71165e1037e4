import type { Modality } from './schema'

export type HistoryEntry = {
  id: string
  at: Date
  modality: Modality | 'other'
  isAccepted: boolean
  partnerName: string
  isPortalItself: boolean
  partnerTransactionId: string
  /** All but the last four digits are X. */
  idUsed: string
  answer: string
  isReported: boolean
}
