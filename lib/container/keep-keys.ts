import 'server-only'
import type { Database } from '@/db/database'
import { listInstanceFacts, readInstanceFact, writeInstanceFactOnce } from '@/db/instance-facts'
import type { Vault } from '@/db/vault'
import type { Keys } from '@/lib/config/keys'
import { SettingsError, type Settings } from '@/lib/config/settings'

const sealedWith = 'sealed-with:'
const lookupFact = 'lookup-key'
const place = 'instance_facts.value'
const sample = 'the data of this portal'

function opens(vault: Vault, sealed: string) {
  try {
    return vault.open(sealed, place) === sample
  } catch {
    return false
  }
}

/** With other keys than those it was written with, no page could read the database. */
export async function keepKeys(database: Database, vault: Vault, keys: Keys, { isDemo }: Settings): Promise<void> {
  const remedy = isDemo ? '; a demo keeps its own in DATA_DIR/demo-keys.json' : ''
  const kept = new Map(
    (await listInstanceFacts(database.reader, sealedWith)).map(({ name, value }) => [
      name.slice(sealedWith.length),
      value,
    ]),
  )
  const ids = [...keys.dataKeys.keys()]
  for (const id of ids) {
    const sealed = kept.get(id)
    if (sealed && !opens(vault, sealed))
      throw new SettingsError(`DATA_KEYS: the data was sealed with another key named ${id}${remedy}`)
  }
  if (kept.size > 0 && !ids.some((id) => kept.has(id)))
    throw new SettingsError(
      `DATA_KEYS: the data was sealed with ${[...kept.keys()].join(', ')}, which is missing${remedy}`,
    )
  const lookup = vault.lookup('key-check', sample)
  const keptLookup = await readInstanceFact(database.reader, lookupFact)
  if (keptLookup && keptLookup !== lookup)
    throw new SettingsError(`LOOKUP_KEY: the data was made with another key${remedy}`)
  const [current = ''] = ids
  if (kept.has(current) && keptLookup) return
  await database.transaction(async (tx) => {
    await writeInstanceFactOnce(tx, `${sealedWith}${current}`, vault.seal(sample, place))
    await writeInstanceFactOnce(tx, lookupFact, lookup)
  })
}
