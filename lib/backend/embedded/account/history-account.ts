import 'server-only'
import { appendAuditEntry } from '@/db/audit'
import {
  countAuthTransactions,
  findAuthTransaction,
  listAuthPartners,
  listAuthTransactions,
  type AuthTransactionFilter,
  type StoredAuthTransaction,
} from '@/db/auth-transactions'
import { findMisuseReport, listReportedTransactions } from '@/db/misuse-reports'
import type { HistoryAccount } from '@/lib/backend/account/history-account'
import type { HistoryEntry } from '@/lib/history/history-entry'
import { addDays, findStartOfDay } from '@/lib/history/day-range'
import { findModality, modalities, portalAsPartner, type HistoryFilter } from '@/lib/history/schema'
import { reportMisuse } from '../report-misuse'
import type { EmbeddedServices } from '../services'

const describe = (entry: StoredAuthTransaction, isReported: boolean): HistoryEntry => ({
  id: String(entry.id),
  at: entry.at,
  modality: findModality(entry.modality),
  isAccepted: entry.succeeded,
  partnerName: entry.partnerName,
  isPortalItself: entry.partnerName === portalAsPartner,
  partnerTransactionId: entry.partnerTransactionId,
  idUsed: entry.idUsed,
  answer: entry.answer,
  isReported,
})

function translateFilter(filter: HistoryFilter, timeZone: string): AuthTransactionFilter {
  const { from, to, modality, result, partner } = filter
  return {
    from: from ? findStartOfDay(from, timeZone) : null,
    until: to ? findStartOfDay(addDays(to, 1), timeZone) : null,
    modality: modality && modalities[modality],
    succeeded: result && result === 'accepted',
    partnerKey: partner,
  }
}

async function list(
  { database: { reader }, vault, timeZone }: EmbeddedServices,
  residentId: string,
  wanted: HistoryFilter,
  paging: { page: number; pageSize: number },
) {
  const filter = translateFilter(wanted, timeZone)
  const limit = paging.pageSize
  const offset = (paging.page - 1) * limit
  const total = await countAuthTransactions(reader, residentId, filter)
  const rows = await listAuthTransactions(reader, vault, residentId, { offset, limit, filter })
  const reported = await listReportedTransactions(
    reader,
    residentId,
    rows.map(({ id }) => id),
  )
  return { entries: rows.map((row) => describe(row, reported.has(row.id))), total }
}

async function findOwn({ database, vault }: EmbeddedServices, residentId: string, entryId: string) {
  const id = /^[1-9][0-9]{0,14}$/.test(entryId) ? Number(entryId) : null
  return id ? findAuthTransaction(database.reader, vault, residentId, id) : null
}

export function createHistoryAccount(services: EmbeddedServices): HistoryAccount {
  const { database, vault, now } = services
  const findReport = (residentId: string, authTransactionId: number) =>
    findMisuseReport(database.reader, vault, { residentId, authTransactionId })
  return {
    list: (residentId, filter, paging) => list(services, residentId, filter, paging),
    async listPartners(residentId) {
      const partners = await listAuthPartners(database.reader, vault, residentId)
      return partners.map((partner) => ({ ...partner, isPortalItself: partner.name === portalAsPartner }))
    },
    async read(residentId, entryId) {
      const own = await findOwn(services, residentId, entryId)
      return own && describe(own, (await findReport(residentId, own.id)) !== null)
    },
    async readAll(residentId, filter, most, call) {
      const all = await list(services, residentId, filter, { page: 1, pageSize: most })
      const entry = { chain: residentId, at: now(), act: 'history.saved', outcome: 'done', ...call }
      await database.transaction((tx) => appendAuditEntry(tx, vault, entry))
      return all
    },
    async report(residentId, entryId, call) {
      const own = await findOwn(services, residentId, entryId)
      return own && reportMisuse(services, own, call)
    },
    async findReport(residentId, entryId) {
      const own = await findOwn(services, residentId, entryId)
      return own && findReport(residentId, own.id)
    },
  }
}
