import 'server-only'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { VaultKeys } from '@/db/vault'
import { parseJson } from '@/lib/inputs/parse-json'
import { SettingsError, type Settings } from './settings'

const keyFile = z.object({ DATA_KEYS: z.string(), LOOKUP_KEY: z.string(), SESSION_SECRET: z.string() })
type KeyTexts = z.infer<typeof keyFile>

export type Keys = VaultKeys & { sessionSecret: string }

/** Written whole or not at all; only the owner may read it. */
function makeKeyFile(file: string): KeyTexts {
  const fresh = () => randomBytes(32).toString('base64')
  const keys = { DATA_KEYS: `demo1:${fresh()}`, LOOKUP_KEY: fresh(), SESSION_SECRET: fresh() }
  writeFileSync(`${file}.new`, JSON.stringify(keys), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return keys
}

function readKeyFile(file: string): KeyTexts {
  const parsed = keyFile.safeParse(parseJson(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new SettingsError(`DATA_DIR: the file of the keys, ${file}, is damaged`)
  return parsed.data
}

/** In demo mode a file in the data folder, made on the first start, adds the keys not set. */
export function loadKeys(settings: Settings): Keys {
  const file = path.join(settings.DATA_DIR, 'demo-keys.json')
  const texts: Partial<KeyTexts> = settings.isDemo ? (existsSync(file) ? readKeyFile(file) : makeKeyFile(file)) : {}
  const dataKeys = settings.DATA_KEYS ?? texts.DATA_KEYS
  const lookupKey = settings.LOOKUP_KEY ?? texts.LOOKUP_KEY
  const sessionSecret = settings.SESSION_SECRET ?? texts.SESSION_SECRET
  if (!dataKeys || !lookupKey || !sessionSecret)
    throw new SettingsError('DATA_KEYS, LOOKUP_KEY and SESSION_SECRET are needed')
  return {
    dataKeys: new Map(dataKeys.split(',').map((entry) => splitKey(entry))),
    lookupKey: Buffer.from(lookupKey, 'base64'),
    sessionSecret,
  }
}

function splitKey(entry: string): [string, Buffer] {
  const colon = entry.indexOf(':')
  return [entry.slice(0, colon), Buffer.from(entry.slice(colon + 1), 'base64')]
}
