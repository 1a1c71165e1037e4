import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listActivities } from '@/db/activities'
import { checkAuditChain, listAuditEntries } from '@/db/audit'
import { insertAuthTransactions, type AuthTransaction } from '@/db/auth-transactions'
import { wholeHistory, type HistoryFilter } from '@/lib/history/schema'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'

const call = { requestId: 'test', entryPoint: 'page' } as const
const everything = { page: 1, pageSize: 100 }

const providerFolder = mkdtempSync(path.join(tmpdir(), 'provider-'))

let open: TestPortal
let resident: TestResident
let other: TestResident
beforeAll(async () => {
  open = await openTestPortal({ HANDOVER_DIR: providerFolder, PORTAL_TIME_ZONE: 'Asia/Kolkata' })
  resident = await open.addResident()
  other = await open.addResident()
})
afterAll(async () => {
  await open.remove()
  rmSync(providerFolder, { recursive: true })
})

const history = () => open.portal.backend.account.history

async function insertUses(residentId: string, uses: Partial<AuthTransaction>[]) {
  const use = { modality: 'FACE-AUTH', partnerName: 'Harbour Bank', succeeded: true, idUsed: 'XXXXXX1175' }
  const rest = { residentId, at: new Date('2026-01-15T12:00:00Z'), answer: 'Face Authentication Success' }
  const entries = uses.map((given, index) => ({ ...use, ...rest, partnerTransactionId: `use-${index}`, ...given }))
  await open.portal.database.transaction((tx) => insertAuthTransactions(tx, open.portal.vault, entries))
}

const listReferences = async (filter: Partial<HistoryFilter>, residentId = resident.id) => {
  const { entries, total } = await history().list(residentId, { ...wholeHistory, ...filter }, everything)
  expect(total).toBe(entries.length)
  return entries.map(({ partnerTransactionId }) => partnerTransactionId)
}

test('a resident whose ID was never used has an empty history', async () => {
  expect(await history().list(resident.id, wholeHistory, everything)).toEqual({ entries: [], total: 0 })
  expect(await history().listPartners(resident.id)).toEqual([])
})

test('pages go from the newest to the oldest, each use once, with the count of all', async () => {
  const someone = await open.addResident()
  const uses = Array.from({ length: 23 }, (_, index) => ({ at: new Date(1_700_000_000_000 + (index >> 1) * 60_000) }))
  await insertUses(someone.id, uses)
  const pages = await Promise.all(
    [1, 2, 3, 4].map((page) => history().list(someone.id, wholeHistory, { page, pageSize: 10 })),
  )
  expect(pages.map(({ entries, total }) => [entries.length, total])).toEqual([
    [10, 23],
    [10, 23],
    [3, 23],
    [0, 23],
  ])
  const references = pages.flatMap(({ entries }) => entries.map(({ partnerTransactionId }) => partnerTransactionId))
  expect(references).toEqual(uses.map((_, index) => `use-${22 - index}`))
})

test('each filter leaves what it names, and nothing of another resident', async () => {
  await insertUses(resident.id, [
    { partnerTransactionId: 'face' },
    { partnerTransactionId: 'asked', modality: 'OTP-REQUEST', partnerName: 'Resident Portal' },
    { partnerTransactionId: 'refused', modality: 'IRIS-AUTH', succeeded: false, partnerName: 'Utopia Post' },
    { partnerTransactionId: 'odd', modality: 'PALM-AUTH', partnerName: 'Utopia Post' },
  ])
  await insertUses(other.id, [{ partnerTransactionId: 'of-another' }])
  expect(await listReferences({})).toEqual(['odd', 'refused', 'asked', 'face'])
  expect(await listReferences({ modality: 'face' })).toEqual(['face'])
  expect(await listReferences({ modality: 'codeAsked' })).toEqual(['asked'])
  expect(await listReferences({ result: 'refused' })).toEqual(['refused'])
  expect(await listReferences({ result: 'accepted' })).toEqual(['odd', 'asked', 'face'])
  const partners = await history().listPartners(resident.id)
  expect(partners.map(({ name }) => name).sort()).toEqual(['Harbour Bank', 'Resident Portal', 'Utopia Post'])
  expect(partners.filter(({ isPortalItself }) => isPortalItself)).toHaveLength(1)
  const post = partners.find(({ name }) => name === 'Utopia Post')?.key ?? ''
  expect(post).toMatch(/^[\w-]{16}$/)
  expect(await listReferences({ partner: post })).toEqual(['odd', 'refused'])
  expect(await listReferences({ partner: post, result: 'refused', modality: 'eyes' })).toEqual(['refused'])
  expect(await listReferences({ partner: post.slice(0, 15) })).toEqual([])
})

test('days begin and end at midnight of the portal’s time zone', async () => {
  const someone = await open.addResident()
  // 18:30 in UTC is midnight in India.
  const times = ['2026-03-01T18:29:59.999Z', '2026-03-01T18:30:00Z', '2026-03-02T18:29:59.999Z', '2026-03-02T18:30:00Z']
  await insertUses(
    someone.id,
    times.map((at) => ({ at: new Date(at), partnerTransactionId: at })),
  )
  const [before, first, last, after] = times
  expect(await listReferences({ from: '2026-03-02', to: '2026-03-02' }, someone.id)).toEqual([last, first])
  expect(await listReferences({ from: '2026-03-03' }, someone.id)).toEqual([after])
  expect(await listReferences({ to: '2026-03-01' }, someone.id)).toEqual([before])
})

test('one use is read by its own resident alone, and by nothing but its id', async () => {
  const [entry] = (await history().list(other.id, wholeHistory, everything)).entries
  const id = entry?.id ?? ''
  expect(await history().read(other.id, id)).toMatchObject({ id, partnerTransactionId: 'of-another', modality: 'face' })
  expect(await history().read(resident.id, id)).toBeNull()
  expect(await history().report(resident.id, id, call)).toBeNull()
  for (const odd of ['', '0', '-1', '1.5', '9'.repeat(30), `${id} or 1=1`]) {
    expect(await history().read(other.id, odd)).toBeNull()
  }
})

test('a file holds the newest so many, tells how many there are, and is noted in the audit', async () => {
  const { entries, total } = await history().readAll(resident.id, wholeHistory, 3, call)
  expect([entries.map(({ partnerTransactionId }) => partnerTransactionId), total]).toEqual([
    ['odd', 'refused', 'asked'],
    4,
  ])
  const { reader } = open.portal.database
  expect((await listAuditEntries(reader, resident.id)).at(-1)).toMatchObject({
    act: 'history.saved',
    entryPoint: 'page',
  })
  expect(await checkAuditChain(reader, open.portal.vault, resident.id)).toMatchObject({ isWhole: true })
})

test('a report has a number, a message, an activity and an audit entry, and goes to the fulfilment provider', async () => {
  const { database, vault } = open.portal
  const [entry] = (await history().list(other.id, wholeHistory, everything)).entries
  const id = entry?.id ?? ''
  expect(await history().findReport(other.id, id)).toBeNull()
  const report = await history().report(other.id, id, call)
  const number = report?.number ?? ''
  expect(number).toMatch(/^[1-9]\d{3}-\d{4}$/)
  expect(await history().findReport(other.id, id)).toEqual(report)
  expect(await history().findReport(resident.id, id)).toBeNull()
  expect((await history().read(other.id, id))?.isReported).toBe(true)
  expect((await history().list(other.id, wholeHistory, everything)).entries[0]?.isReported).toBe(true)
  expect((await open.readMailbox(other.email))[0]?.text).toContain(number)
  expect((await open.readMailbox(other.phone))[0]?.text).toContain(number)
  const [activity] = await listActivities(database.reader, vault, other.id, { offset: 0, limit: 1 })
  expect(activity).toMatchObject({
    event: 'misuseReported',
    entryPoint: 'page',
    details: { subjectEnd: number.slice(-4) },
  })
  expect((await listAuditEntries(database.reader, other.id)).at(-1)).toMatchObject({
    act: 'misuse.reported',
    outcome: 'done',
  })
  await open.portal.requests.runOnce()
  const [file = ''] = readdirSync(providerFolder).filter((name) => name.endsWith('.json'))
  const payload = JSON.parse(readFileSync(path.join(providerFolder, file), 'utf8')) as object // written by the provider
  const use = { partnerName: 'Harbour Bank', partnerTransactionId: 'of-another', succeeded: true }
  expect(payload).toMatchObject({ kind: 'MISUSE', number, use, contacts: [{ address: other.email }, {}] })
})

test('the same use reported again, at once or a week later, is the same report and sends nothing', async () => {
  const someone = await open.addResident()
  await insertUses(someone.id, [{}, {}])
  const [one, two] = (await history().list(someone.id, wholeHistory, everything)).entries.map(({ id }) => id)
  const ask = async (id = '') => (await history().report(someone.id, id, call))?.number
  const [first, again] = await Promise.all([ask(one), ask(one)])
  expect(again).toBe(first)
  open.wait(7 * 24 * 3600)
  expect(await ask(one)).toBe(first)
  expect(await open.readMailbox(someone.email)).toHaveLength(1)
  expect(await ask(two)).not.toBe(first)
})
