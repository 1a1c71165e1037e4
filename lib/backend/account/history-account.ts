import type { HistoryEntry } from '@/lib/history/history-entry'
import type { HistoryFilter } from '@/lib/history/schema'
import type { Call } from '../call'

export type MisuseReport = { number: string; createdAt: Date }

export interface HistoryAccount {
  /** Newest first; `page` counts from 1. */
  list(
    residentId: string,
    filter: HistoryFilter,
    paging: { page: number; pageSize: number },
  ): Promise<{ entries: HistoryEntry[]; total: number }>
  /** The keys reveal no names, so URLs may hold them. */
  listPartners(residentId: string): Promise<{ key: string; name: string; isPortalItself: boolean }[]>
  /** Null if the entry is missing or another resident's. */
  read(residentId: string, entryId: string): Promise<HistoryEntry | null>
  /** The newest `most` entries for a file; the audit records it. */
  readAll(
    residentId: string,
    filter: HistoryFilter,
    most: number,
    call: Call,
  ): Promise<{ entries: HistoryEntry[]; total: number }>
  /** A second report of one use returns the first number. */
  report(residentId: string, entryId: string, call: Call): Promise<MisuseReport | null>
  findReport(residentId: string, entryId: string): Promise<MisuseReport | null>
}
