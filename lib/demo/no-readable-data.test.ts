import { createSessionStore } from '@/lib/session/session-store'
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDemoCountry } from '@/db/demo/country'
import { isPostgres } from '@/db/dialect'
import { openTestPortal, type TestPortal } from '@/lib/container/testing/open-test-portal'
import { writePdf } from '@/lib/documents/testing/write-pdf'
import { loadDemoCountryOnce } from './load-demo-country'

const country = buildDemoCountry()
const shortest = 6
let open: TestPortal

beforeAll(async () => {
  open = await openTestPortal({ RATE_LIMITS: 'off' })
  await loadDemoCountryOnce({ ...open.portal, now: () => new Date(), printLine: () => undefined })
})
afterAll(() => open.remove())

/** Everything that names a demo person, whole and word by word. */
function listPersonalValues(): string[] {
  const values = new Set<string>()
  for (const { uin, identity, email, phone, vids, registrations } of country.residents) {
    const names = identity.fullName.flatMap(({ value }) => [value, ...value.split(/\s+/)])
    const numbers = [uin, ...vids.map(({ vid }) => vid), ...registrations.map(({ rid }) => rid)]
    for (const value of [...names, ...numbers, email, phone]) if (value && value.length >= shortest) values.add(value)
  }
  for (const { rid, email, phone } of country.applications)
    for (const value of [rid, email, phone]) if (value) values.add(value)
  return [...values]
}

/** All that lies on the disk (SQLite: database, WAL, limits, keys), or all rows of all tables (PostgreSQL). */
async function readEverythingStored(): Promise<string> {
  const files = readdirSync(open.folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  const texts = files.map((file) => readFileSync(path.join(file.parentPath, file.name)).toString('utf8'))
  if (!isPostgres) return texts.join('\n')
  const { reader } = open.portal.database
  const from = sql.raw(`pg_tables where schemaname = 'public'`)
  const tables = await reader.select({ name: sql<string>`tablename` }).from(from)
  for (const { name } of tables) {
    const rows = await reader.select({ row: sql<string>`to_jsonb(t)::text` }).from(sql.raw(`"${name}" t`))
    texts.push(...rows.map(({ row }) => row))
  }
  return texts.join('\n')
}

test('the demo country loads once, whole, also when a load was broken off', async () => {
  const before = await open.portal.database.reader.$count((await import('@/db/schema/residents')).residents)
  await loadDemoCountryOnce({ ...open.portal, now: () => new Date(), printLine: () => undefined })
  expect(before).toBe(200)
  expect(await open.portal.database.reader.$count((await import('@/db/schema/residents')).residents)).toBe(200)
})

/** A draft with an answer, a code under way and a document, whose words nobody else has. */
async function beginUpdate() {
  const { update: updates, startSignIn } = open.portal.backend.account
  const [resident] = country.residents
  const call = { requestId: randomUUID(), entryPoint: 'page' } as const
  const start = await startSignIn(resident?.uin ?? '', call)
  if (start.outcome !== 'sent') throw new Error(start.outcome)
  const { residentId } = start.challenge
  await updates.chooseItems(residentId, ['address', 'email'])
  await updates.keepAnswer(residentId, 'address', { line1: 'Zebrafinch Lane', city: 'Zebrafinch', postalCode: '20010' })
  await updates.keepAnswer(residentId, 'email', { value: 'zebrafinch@utopia.example' })
  await updates.startContactProof(residentId, 'email', call)
  const content = writePdf({ trailer: '/Zebrafinch 1' })
  const document = {
    proof: 'proofOfAddress',
    documentType: 'utilityBill',
    fileName: 'zebrafinch.pdf',
    content,
  } as const
  expect(await updates.keepDocument(residentId, document)).toBe('kept')
  expect((await updates.readDraft(residentId))?.documents).toHaveLength(1)
  return ['zebrafinch', content.toString('base64').slice(0, 40)]
}

test('after codes, messages, sessions and look-ups nothing stored names anybody', async () => {
  const call = { requestId: randomUUID(), entryPoint: 'api' } as const
  const { backend } = open.portal
  for (const { uin, email, registrations } of country.residents.slice(0, 15)) {
    await backend.account.startSignIn(uin, call)
    if (email) await backend.account.startSignIn(email, call)
    const rid = registrations.at(-1)?.rid
    if (rid) await backend.checkRidStatus({ individualId: rid, individualIdType: 'RID' }, call).catch(() => undefined)
  }
  await createSessionStore(open.portal).start('some-resident', 'Mozilla/5.0 (Android 14; Mobile) Chrome/130')
  const ofDraft = await beginUpdate()
  expect((await open.readMailbox(null)).length).toBeGreaterThan(20)
  const stored = await readEverythingStored()
  const values = listPersonalValues()
  expect(values.length).toBeGreaterThan(1000)
  expect(values.filter((value) => stored.includes(value))).toEqual([])
  expect(ofDraft.filter((word) => stored.includes(word) || stored.includes(word.replace('z', 'Z')))).toEqual([])
  // The scan itself works: what is no secret is found by it.
  expect(stored).toContain('OTP Authentication Success')
  expect(stored).not.toContain('Harbour Bank')
  expect(stored).not.toContain('Mozilla/5.0')
})
