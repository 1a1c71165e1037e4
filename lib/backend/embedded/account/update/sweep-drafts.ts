import 'server-only'
import { countExpiredDrafts, deleteExpiredDrafts } from '@/db/update-drafts'
import type { EmbeddedServices } from '../../services'

export async function sweepDrafts({ database, now }: EmbeddedServices): Promise<void> {
  if ((await countExpiredDrafts(database.reader, now())) === 0) return
  await database.transaction((tx) => deleteExpiredDrafts(tx, now()))
}
