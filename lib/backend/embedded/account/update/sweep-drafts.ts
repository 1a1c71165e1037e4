import 'server-only'
import { countExpiredDrafts, deleteExpiredDrafts } from '@/db/update-drafts'
import type { EmbeddedServices } from '../../services'

/** Deletes the drafts whose time is over; to look costs one read of an index, and nothing is written when there are none. */
export async function sweepDrafts({ database, now }: EmbeddedServices): Promise<void> {
  if ((await countExpiredDrafts(database.reader, now())) === 0) return
  await database.transaction((tx) => deleteExpiredDrafts(tx, now()))
}
