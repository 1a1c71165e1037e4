import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertVid, setVidRevoked, findOwnVid } from '@/db/vids'
import { readClaim } from '@/lib/signed-card/claim169/read-claim'
import { readStatusList, type CardStatus } from '@/lib/signed-card/claim169/read-status-list'
import { importVerifyKey, type VerifyKey } from '@/lib/signed-card/claim169/signing-keys'
import { generateVidNumber } from '@/lib/identity/generate-vid-number'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import { createCardIssuer, type CardIssuer } from './card-issuer'
import { listPublicJwks, makeSigningJwk } from './issuer-keys'

const [key, otherKey] = [makeSigningJwk(), makeSigningJwk()]
const rules = { issuer: 'https://id.utopia.example', statusBase: 'https://id.utopia.example/status/', validDays: 30 }

let test1: TestPortal
let resident: TestResident
let keys: VerifyKey[]
const issuer = createCardIssuer({ ...rules, keys: [key], isNewestOnly: false })

beforeAll(async () => {
  test1 = await openTestPortal()
  resident = await test1.addResident()
  keys = await Promise.all(listPublicJwks([key]).map(importVerifyKey))
})
afterAll(() => test1.remove())

async function addVid(minutes: number | null) {
  const { database, vault } = test1.portal
  const vid = generateVidNumber()
  const createdAt = new Date()
  const expiresAt = minutes === null ? null : new Date(createdAt.getTime() + minutes * 60_000)
  const row = { residentId: resident.id, vid, type: 'TEMPORARY' as const, createdAt, expiresAt, revokedAt: null }
  await database.transaction((tx) => insertVid(tx, vault, row))
  const own = await findOwnVid(database.reader, vault, resident.id, vid, createdAt)
  return { vid, vidId: own?.id ?? '' }
}

async function issueCard(by: CardIssuer, vidId: string | null, now: Date) {
  const claims = { id: '4820931174820931', fullName: 'Amina Diallo' }
  const subject = { residentId: resident.id, vidId, claims }
  const text = await test1.portal.database.transaction((tx) => by.issue(tx, subject, now))
  return readClaim(text, { keys, now: now.getTime() / 1000 })
}

async function readStatus({ status }: Awaited<ReturnType<typeof issueCard>>, now: Date): Promise<CardStatus> {
  if (!status) return 'unknown'
  const list = await issuer.signList(test1.portal.database.reader, Number(status.uri.split('/').at(-1)), now)
  return readStatusList(list ?? '', status, keys, now.getTime() / 1000)
}

test('a card is genuine, names its place in a list, and counts', async () => {
  const card = await issueCard(issuer, null, new Date())
  expect(card).toMatchObject({ signature: 'valid', time: 'in-time', kid: key.kid, token: { issuer: rules.issuer } })
  expect(card.status?.uri).toBe(`${rules.statusBase}0`)
  expect(await readStatus(card, new Date())).toBe('good')
})

test('with its VID ended, by revoking or by time, a card no longer counts, and no other card is touched', async () => {
  const now = new Date()
  const [revoked, expiring, kept] = [await addVid(null), await addVid(30), await addVid(null)]
  const cards = []
  for (const { vidId } of [revoked, expiring, kept]) cards.push(await issueCard(issuer, vidId, now))
  await test1.portal.database.transaction((tx) => setVidRevoked(tx, revoked.vidId, now))
  expect(await Promise.all(cards.map((card) => readStatus(card, now)))).toEqual(['revoked', 'good', 'good'])
  const later = new Date(now.getTime() + 31 * 60_000)
  expect(await Promise.all(cards.map((card) => readStatus(card, later)))).toEqual(['revoked', 'revoked', 'good'])
})

test('where only the newest card counts, a new one ends those before it', async () => {
  const newestOnly = createCardIssuer({ ...rules, keys: [key], isNewestOnly: true })
  const now = new Date()
  const first = await issueCard(newestOnly, null, now)
  const second = await issueCard(newestOnly, null, now)
  expect([await readStatus(first, now), await readStatus(second, now)]).toEqual(['revoked', 'good'])
})

test('after a rotation cards of the old key stay genuine, and new ones carry the new key', async () => {
  const rotated = createCardIssuer({ ...rules, keys: [otherKey, key], isNewestOnly: false })
  const now = new Date()
  const old = await issueCard(issuer, null, now)
  const both = await Promise.all(listPublicJwks([otherKey, key]).map(importVerifyKey))
  const subject = { residentId: resident.id, vidId: null, claims: { id: '1', fullName: 'Ali' } }
  const text = await test1.portal.database.transaction((tx) => rotated.issue(tx, subject, now))
  const fresh = await readClaim(text, { keys: both, now: now.getTime() / 1000 })
  expect([old.kid, fresh.kid, fresh.signature]).toEqual([key.kid, otherKey.kid, 'valid'])
})

test('a list that is forged, of another place, too old, or damaged says nothing', async () => {
  const now = new Date()
  const card = await issueCard(issuer, null, now)
  const { reader } = test1.portal.database
  const list = (await issuer.signList(reader, 0, now)) ?? ''
  const status = card.status ?? { uri: '', index: 0 }
  const seconds = now.getTime() / 1000
  const forged = createCardIssuer({ ...rules, keys: [otherKey], isNewestOnly: false })
  expect(await readStatusList(list, status, keys, seconds)).toBe('good')
  expect(await readStatusList((await forged.signList(reader, 0, now)) ?? '', status, keys, seconds)).toBe('unknown')
  expect(await readStatusList(list, { ...status, uri: `${rules.statusBase}1` }, keys, seconds)).toBe('unknown')
  expect(await readStatusList(list, status, keys, seconds + 2 * 86_400)).toBe('unknown')
  expect(await readStatusList(list.slice(0, -10), status, keys, seconds)).toBe('unknown')
  expect(await issuer.signList(reader, 7, now)).toBeNull()
})

test('a list tells nothing of whose cards stand in it, and every list is as long', async () => {
  const list = (await issuer.signList(test1.portal.database.reader, 0, new Date())) ?? ''
  const content = Buffer.from(list.split('.')[1] ?? '', 'base64url').toString()
  expect(content).not.toContain(resident.id)
  expect(Object.keys(JSON.parse(content) as object).toSorted()).toEqual([
    'exp',
    'iat',
    'iss',
    'status_list',
    'sub',
    'ttl',
  ])
})
