import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  endOtp,
  findLiveOtp,
  listOtpTimesSince,
  readFreeze,
  recordWrongTry,
  replaceOtp,
  writeFreeze,
  type OtpHolder,
} from './otp'
import { minute, openStore, type TestStore } from './testing/open-store'

let store: TestStore
beforeAll(async () => {
  store = await openStore()
})
afterAll(() => store.remove())

const hold = (residentId: string, transactionLookup = 't'): OtpHolder => ({ residentId, transactionLookup })
const make = (holder: OtpHolder, codeHash: string, createdAt = minute(0), expiresAt = minute(10)) =>
  store.write((tx) => replaceOtp(tx, holder, { codeHash, createdAt, expiresAt }))
const find = (holder: OtpHolder, now = minute(1)) => store.write((tx) => findLiveOtp(tx, holder, now))

test('a new code ends the one before, for that transaction alone', async () => {
  await make(hold('a'), '1')
  await make(hold('a', 'other'), '2')
  await make(hold('b'), '3')
  await make(hold('a'), '4', minute(1))
  expect(await find(hold('a'))).toMatchObject({ codeHash: '4', wrongTries: 0 })
  expect(await find(hold('a', 'other'))).toMatchObject({ codeHash: '2' })
  expect(await find(hold('b'))).toMatchObject({ codeHash: '3' })
  expect(await find(hold('b', 'other'))).toBeNull()
})

test('a code that a newer one ended does not come back when that one is spent', async () => {
  await make(hold('k'), '1')
  await make(hold('k'), '2', minute(1))
  const newer = await find(hold('k'))
  await store.write((tx) => endOtp(tx, newer?.id ?? '', minute(2)))
  expect(await find(hold('k'), minute(3))).toBeNull()
})

test.each([
  [9, true],
  [10, false],
])('a code works until its time is over: minute %i', async (now, works) => {
  const holder = hold(`c${now}`)
  await make(holder, '1')
  expect((await find(holder, minute(now))) !== null).toBe(works)
})

test('a code that was spent is not found again', async () => {
  await make(hold('d'), '1')
  const otp = await find(hold('d'))
  await store.write((tx) => endOtp(tx, otp?.id ?? '', minute(1)))
  expect(await find(hold('d'))).toBeNull()
})

test('wrong tries are counted, also at once, and the last one ends the code', async () => {
  await make(hold('e'), '1')
  const id = (await find(hold('e')))?.id ?? ''
  const guess = (endsIt: boolean) => store.write((tx) => recordWrongTry(tx, id, endsIt, minute(1)))
  await Promise.all([guess(false), guess(false), guess(false), guess(false)])
  expect(await find(hold('e'))).toMatchObject({ wrongTries: 4 })
  await guess(true)
  expect(await find(hold('e'))).toBeNull()
})

test('of two that spend a code at once, one finds it', async () => {
  await make(hold('f'), '1')
  const spend = () =>
    store.write(async (tx) => {
      const otp = await findLiveOtp(tx, hold('f'), minute(1))
      if (otp) await endOtp(tx, otp.id, minute(1))
      return otp !== null
    })
  const spent = await Promise.all([spend(), spend(), spend()])
  expect(spent.filter(Boolean)).toHaveLength(1)
})

test('codes are counted from after a moment, the oldest first, over all transactions', async () => {
  await make(hold('g'), '1', minute(3))
  await make(hold('g', 'other'), '2', minute(1))
  await make(hold('g'), '3', minute(2))
  await make(hold('h'), '4', minute(2))
  const list = (since: number) => store.write((tx) => listOtpTimesSince(tx, 'g', minute(since)))
  expect(await list(0)).toEqual([minute(1), minute(2), minute(3)])
  expect(await list(2)).toEqual([minute(3)])
  expect(await list(3)).toEqual([])
})

test('a freeze is one for each resident; before the first wrong code there is none', async () => {
  const read = (id: string) => store.write((tx) => readFreeze(tx, id))
  expect(await read('i')).toEqual({ wrongInARow: 0, frozenUntil: null })
  await store.write((tx) => writeFreeze(tx, 'i', { wrongInARow: 1, frozenUntil: null }))
  await store.write((tx) => writeFreeze(tx, 'i', { wrongInARow: 10, frozenUntil: minute(30) }))
  expect(await read('i')).toEqual({ wrongInARow: 10, frozenUntil: minute(30) })
  expect(await read('j')).toEqual({ wrongInARow: 0, frozenUntil: null })
})
