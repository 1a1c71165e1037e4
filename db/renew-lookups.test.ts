import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { bundleScript } from '@/lib/backend/testing/bundle-script'
import { openTestPortal, type TestPortal } from '@/lib/container/testing/open-test-portal'
import { openContainer } from '@/lib/container/open-container'
import { isPostgres } from './dialect'
import { nameFolds } from './fold'
import { renewLookups } from './renew-lookups'
import { findResidentIdsByName } from './residents'
import { demographicLookups, residents } from './schema/residents'
import { testMigrations } from './testing/open-test-database'

let open: TestPortal
beforeAll(async () => {
  open = await openTestPortal()
})
afterAll(() => open.remove())
afterEach(async () => {
  await open.portal.database.transaction((tx) => tx.delete(residents))
})

const [newest, first] = nameFolds

/** A resident whose hashes are as the portal made them at first. */
async function addOfFirstVersion(...names: string[]): Promise<string> {
  const { portal } = open
  const { identity } = await open.addResident()
  const fullName = names.map((value) => ({ language: 'eng', value }))
  const { id } = await open.addResident({ identity: { ...identity, fullName } })
  await portal.database.transaction(async (tx) => {
    await tx.delete(demographicLookups).where(eq(demographicLookups.residentId, id))
    for (const name of names) {
      const hashed = `${first?.fold(name) ?? ''}|${identity.postalCode}`
      const nameAndPostalCode = portal.vault.lookup('name-and-postal-code', hashed)
      await tx.insert(demographicLookups).values({ residentId: id, nameAndPostalCode }) // as that portal writes it
    }
  })
  return id
}

const find = (name: string) => findResidentIdsByName(open.portal.database.reader, open.portal.vault, name, '10004')
async function countOlder() {
  const rows = await open.portal.database.reader
    .select({ version: demographicLookups.foldVersion })
    .from(demographicLookups)
  return rows.filter(({ version }) => version < newest.version).length
}

test('a hash of the first version is found until it is renewed, and then by each spelling', async () => {
  const id = await addOfFirstVersion('Siân O’Connor', 'عبد الله')
  expect(await find('SIÂN O’CONNOR')).toEqual([id])
  expect(await find("Sian O'Connor")).toEqual([])
  expect(await renewLookups(open.portal)).toEqual({ renewed: 1, failed: 0 })
  for (const name of ['Siân O’Connor', "sian o'connor", 'عبدالله']) expect(await find(name)).toEqual([id])
  expect(await countOlder()).toBe(0)
})

test('renewed again there is nothing to do, and nothing is there twice', async () => {
  await addOfFirstVersion('Łukasz Woźniak', 'Lukasz Wozniak', 'ŁUKASZ WOŹNIAK')
  await renewLookups(open.portal)
  const rows = () => open.portal.database.reader.select().from(demographicLookups)
  const once = await rows()
  expect(await renewLookups(open.portal)).toEqual({ renewed: 0, failed: 0 })
  expect(await rows()).toEqual(once)
})

test('several at once renew each hash, in whatever order they come', async () => {
  const ids = []
  for (let number = 0; number < 12; number++) ids.push(await addOfFirstVersion(`Straße ${number}`))
  await Promise.all([renewLookups(open.portal), renewLookups(open.portal, { batch: 2 }), renewLookups(open.portal)])
  for (const [number, id] of ids.entries()) expect(await find(`Strasse ${number}`)).toEqual([id])
  expect(await countOlder()).toBe(0)
})

test('a record that does not open keeps no other back', async () => {
  const broken = await addOfFirstVersion('Zoë Dupont')
  const others = [await addOfFirstVersion('Zoé Dupont-Roy'), await addOfFirstVersion('Zoe Dupont‑Roy')]
  const { database } = open.portal
  await database.transaction((tx) => tx.update(residents).set({ identity: 'x' }).where(eq(residents.id, broken)))
  expect(await renewLookups(open.portal, { batch: 1 })).toEqual({ renewed: 2, failed: 1 })
  expect((await find('Zoe Dupont Roy')).sort()).toEqual(others.sort())
})

test('stopped in between, the next start goes on', async () => {
  for (let number = 0; number < 3; number++) await addOfFirstVersion(`Ødegård ${number}`)
  const stopped = await renewLookups(open.portal, { signal: AbortSignal.abort() })
  expect(stopped.renewed).toBe(0)
  const next = await openContainer(open.portal.settings, { migrationsFolder: testMigrations })
  await next.renewal.done
  await next.close()
  expect(await countOlder()).toBe(0)
  expect(await find('odegard 2')).toHaveLength(1)
})

test('killed in the middle, every record is as before or renewed, and the next start goes on', async () => {
  const names = Array.from({ length: 8 }, (_, number) => `Þór ${number}`)
  for (const name of names) await addOfFirstVersion(name)
  const script = await bundleScript(path.join(import.meta.dirname, 'testing/renew-half.ts'))
  const { DATABASE_URL = path.join(open.folder, 'portal.db') } = open.portal.settings
  const env = { PATH: process.env.PATH, NODE_ENV: 'test', DATA_DIR: open.folder, LOG_LEVEL: 'silent' } as const
  const child = spawn(process.execPath, [script.file, DATABASE_URL, testMigrations, '6'], {
    env: isPostgres ? { ...env, DATABASE_URL } : env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  await script.remove()
  for (const name of names) expect(await find(name)).toHaveLength(1)
  expect(await countOlder()).toBeGreaterThan(0)
  await renewLookups(open.portal)
  for (const name of names) expect(await find(name.replace('Þ', 'Th').replace('ó', 'o'))).toHaveLength(1)
})
