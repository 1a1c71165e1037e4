import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '@/db/database'
import { openTestDatabase, type TestDatabase } from '@/db/testing/open-test-database'
import { createVault } from '@/db/vault'
import { makeOtp } from './make-otp'
import { spendOtp } from './spend-otp'

const vault = createVault({ dataKeys: new Map([['k', randomBytes(32)]]), lookupKey: randomBytes(32) })
let opened: TestDatabase
let database: Database
let now: Date
let residentId: string
const services = { vault, now: () => now, areLimitsOn: true }
const transactionId = 'dabed834-974f-11e9-bc42-526af7764f64'

beforeAll(async () => {
  opened = await openTestDatabase()
  database = opened.database
})
afterAll(() => opened.remove())
beforeEach(() => {
  now = new Date('2026-11-01T10:00:00Z')
  residentId = randomBytes(8).toString('hex')
})

const wait = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000)
}
const make = (id = transactionId) =>
  database.transaction((tx) => makeOtp(tx, services, { residentId, transactionId: id }))
const spend = (code: string, by: { residentId?: string; transactionId?: string } = {}) =>
  database.transaction((tx) => spendOtp(tx, services, { residentId, transactionId, code, ...by }))

async function makeCode(id = transactionId): Promise<string> {
  const made = await make(id)
  if (made.outcome !== 'made') throw new Error(`no code: ${made.outcome}`)
  return made.code
}
const anotherThan = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

test('the right code is verified once, and is gone then', async () => {
  const code = await makeCode()
  expect(code).toMatch(/^\d{6}$/)
  expect(await spend(code)).toEqual({ outcome: 'verified' })
  expect(await spend(code)).toEqual({ outcome: 'gone' })
})

test('of 50 callers with one valid code exactly one is verified', async () => {
  const code = await makeCode()
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => spend(code)))
  expect(outcomes.filter(({ outcome }) => outcome === 'verified')).toHaveLength(1)
  expect(outcomes.filter(({ outcome }) => outcome === 'gone')).toHaveLength(49)
})

test('a code is refused for another person and for another transaction, and still works for its own', async () => {
  const code = await makeCode()
  expect(await spend(code, { residentId: 'somebody-else' })).toEqual({ outcome: 'gone' })
  expect(await spend(code, { transactionId: 'another-transaction' })).toEqual({ outcome: 'gone' })
  expect(await spend(code)).toEqual({ outcome: 'verified' })
})

test('a code lives three minutes', async () => {
  const code = await makeCode()
  wait(180)
  expect(await spend(code)).toEqual({ outcome: 'gone' })
  const next = await makeCode()
  wait(179)
  expect(await spend(next)).toEqual({ outcome: 'verified' })
})

test('the fifth wrong try ends a code, also for who then has the right one', async () => {
  const code = await makeCode()
  const wrong = anotherThan(code)
  for (const triesLeft of [4, 3, 2, 1, 0]) expect(await spend(wrong)).toEqual({ outcome: 'wrong', triesLeft })
  expect(await spend(code)).toEqual({ outcome: 'gone' })
})

test('50 wrong tries at once count five, not more', async () => {
  const code = await makeCode()
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => spend(anotherThan(code))))
  expect(outcomes.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(5)
  expect(await spend(code)).toEqual({ outcome: 'gone' })
})

test('ten wrong tries in a row freeze the ID for thirty minutes, whatever is entered then', async () => {
  const first = await makeCode()
  for (let i = 0; i < 5; i++) await spend(anotherThan(first))
  wait(30)
  const second = await makeCode()
  for (let i = 0; i < 4; i++) await spend(anotherThan(second))
  expect(await spend(anotherThan(second))).toMatchObject({ outcome: 'frozen' })
  expect(await spend(second)).toMatchObject({ outcome: 'frozen' })
  expect(await make()).toMatchObject({ outcome: 'frozen', retryAfterSeconds: 1800 })
  wait(1800)
  expect(await spend(await makeCode())).toEqual({ outcome: 'verified' })
})

test('a right code sets the count of wrong tries back', async () => {
  const first = await makeCode()
  for (let i = 0; i < 4; i++) await spend(anotherThan(first))
  await spend(first)
  wait(30)
  const second = await makeCode()
  for (let i = 0; i < 4; i++) await spend(anotherThan(second))
  expect(await spend(second)).toEqual({ outcome: 'verified' })
})

test('wrong tries without a live code never freeze anybody', async () => {
  for (let i = 0; i < 15; i++) expect(await spend('123456')).toEqual({ outcome: 'gone' })
  expect(await make()).toMatchObject({ outcome: 'made' })
})

test('another code comes after 30 seconds, and at most three in three minutes', async () => {
  await makeCode()
  wait(29)
  expect(await make()).toEqual({ outcome: 'too-soon', retryAfterSeconds: 1 })
  wait(1)
  await makeCode()
  wait(30)
  await makeCode()
  wait(30)
  expect(await make()).toEqual({ outcome: 'too-soon', retryAfterSeconds: 90 })
  wait(90)
  expect(await make()).toMatchObject({ outcome: 'made' })
})

test('a new code for the same transaction ends the earlier one', async () => {
  const earlier = await makeCode()
  wait(30)
  const later = await makeCode()
  if (earlier !== later) expect((await spend(earlier)).outcome).toBe('wrong')
  expect(await spend(later)).toEqual({ outcome: 'verified' })
})

test('with limits off sends and freezes are free, the five tries are not', async () => {
  const free = { ...services, areLimitsOn: false }
  const makeFree = () => database.transaction((tx) => makeOtp(tx, free, { residentId, transactionId }))
  const spendFree = (code: string) =>
    database.transaction((tx) => spendOtp(tx, free, { residentId, transactionId, code }))
  for (let round = 0; round < 4; round++) {
    const made = await makeFree()
    if (made.outcome !== 'made') throw new Error('limited')
    for (let i = 0; i < 5; i++) expect((await spendFree(anotherThan(made.code))).outcome).toBe('wrong')
    expect(await spendFree(made.code)).toEqual({ outcome: 'gone' })
  }
})
