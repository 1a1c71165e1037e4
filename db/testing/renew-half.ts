import { openDatabase } from '../open-database'
import { renewLookups } from '../renew-lookups'
import { createVault } from '@/db/vault'
import { loadKeys } from '@/lib/config/keys'
import { readSettings } from '@/lib/config/settings'

/** Renews until some hashes are made, says so in the middle of a transaction, and waits to be killed. */
const [address = '', migrationsFolder = '', most = ''] = process.argv.slice(2)
const vault = createVault(loadKeys(readSettings(process.env)))
let made = 0
function lookup(...call: Parameters<typeof vault.lookup>) {
  if (++made > Number(most)) {
    process.stdout.write('midway\n')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  }
  return vault.lookup(...call)
}
await renewLookups({ database: await openDatabase(address, migrationsFolder), vault: { ...vault, lookup } })
