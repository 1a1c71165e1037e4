import 'server-only'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Database } from '@/db/database'
import { readInstanceFact, writeInstanceFactOnce } from '@/db/instance-facts'
import { SettingsError, type Settings } from '@/lib/config/settings'

/** Fictional and real residents must never meet. @throws SettingsError if PORTAL_MODE has changed */
export async function keepMode(database: Database, settings: Settings): Promise<void> {
  const { PORTAL_MODE: mode, DATA_DIR } = settings
  const file = path.join(DATA_DIR, 'mode')
  const ofFolder = existsSync(file) ? readFileSync(file, 'utf8').trim() : null
  const ofDatabase = await readInstanceFact(database.reader, 'mode')
  for (const made of [ofFolder, ofDatabase]) {
    if (made && made !== mode)
      throw new SettingsError(`PORTAL_MODE: the data was made in ${made} mode and cannot change it`)
  }
  if (!ofFolder) writeFileSync(file, `${mode}\n`, { mode: 0o600 })
  if (!ofDatabase) await database.transaction((tx) => writeInstanceFactOnce(tx, 'mode', mode))
}
