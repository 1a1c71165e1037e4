import 'server-only'
import { listAuthTransactions, type AuthTransaction } from '@/db/auth-transactions'
import type { Transaction } from '@/db/database'
import type { AuthHistoryRecord, AuthHistoryRequest } from '@/lib/contract/auth-history-api'
import type { Call } from '../call'
import { performAuthenticated } from './authenticated-operation'
import type { EmbeddedServices } from './services'

const longestAnswer = 1_000

function describeRecord(entry: AuthTransaction, serialNumber: number): AuthHistoryRecord {
  const [date = '', time = ''] = entry.at.toISOString().split('T')
  return {
    serialNumber,
    idUsed: entry.idUsed,
    authModality: entry.modality,
    date,
    time: time.slice(0, 8),
    partnerName: entry.partnerName,
    partnerTransactionId: entry.partnerTransactionId,
    authResponse: entry.answer,
    responseCode: entry.succeeded ? 'Y' : 'N',
  }
}

export function readAuthHistory(services: EmbeddedServices, request: AuthHistoryRequest, call: Call) {
  const limit = request.pageFetch ?? longestAnswer
  const offset = ((request.pageStart ?? 1) - 1) * limit
  const operation = {
    act: 'history.read',
    async work(tx: Transaction, { id }: { id: string }) {
      const entries = await listAuthTransactions(tx, services.vault, id, { offset, limit })
      const authHistory = entries.map((entry, index) => describeRecord(entry, offset + index + 1))
      return { answer: { authHistory }, event: { event: 'historyRead', at: services.now() } as const }
    },
  }
  return performAuthenticated<{ authHistory: AuthHistoryRecord[] }>(services, request, operation, call)
}
