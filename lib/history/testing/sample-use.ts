import type { HistoryEntry } from '@/lib/history/history-entry'

/** A use of an ID for tests of what is made from a history. */
export const sampleUse: HistoryEntry = {
  id: '1',
  at: new Date('2026-01-15T19:00:05Z'),
  modality: 'face',
  isAccepted: true,
  partnerName: 'Harbour Bank',
  isPortalItself: false,
  partnerTransactionId: 'hb-1',
  idUsed: 'XXXXXX1175',
  answer: 'Face Authentication Success',
  isReported: false,
}
