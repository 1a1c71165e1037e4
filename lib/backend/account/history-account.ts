import type { HistoryEntry } from '@/lib/history/history-entry'
import type { HistoryFilter } from '@/lib/history/schema'
import type { Call } from '../call'

/** What the resident said they do not recognise. */
export type MisuseReport = { number: string; createdAt: Date }

export interface HistoryAccount {
  /** A page of what the filter leaves, newest first; `page` counts from 1. */
  list(
    residentId: string,
    filter: HistoryFilter,
    paging: { page: number; pageSize: number },
  ): Promise<{ entries: HistoryEntry[]; total: number }>
  /** Who has asked, by name; the keys say nothing and are fit for a URL. */
  listPartners(residentId: string): Promise<{ key: string; name: string; isPortalItself: boolean }[]>
  /** Null when it is nobody's or another's. */
  read(residentId: string, entryId: string): Promise<HistoryEntry | null>
  /** The newest `most` of what the filter leaves, to be taken away as a file; the audit notes it. */
  readAll(
    residentId: string,
    filter: HistoryFilter,
    most: number,
    call: Call,
  ): Promise<{ entries: HistoryEntry[]; total: number }>
  /**
   * Takes a report of a use that the resident does not recognise; the same use again gives the same number.
   * Null when it is nobody's or another's.
   */
  report(residentId: string, entryId: string, call: Call): Promise<MisuseReport | null>
  /** Null when the use is not reported. */
  findReport(residentId: string, entryId: string): Promise<MisuseReport | null>
}
