import { afterAll, beforeAll, expect, test } from 'vitest'
import { listLockedAuthTypes } from '@/db/auth-locks'
import { askCode } from '@/lib/container/testing/ask-code'
import { callRoute, wrap, type Answer } from '@/lib/container/testing/call-route'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import { POST as postUnlock } from '../auth-unlock/route'
import { POST as postLock } from './route'

let open: TestPortal
let offsetSeconds = 0
beforeAll(async () => {
  open = await openTestPortal({ RATE_LIMITS: 'off' })
})
afterAll(() => open.remove())

const lock = async (resident: TestResident, authType: unknown, more: object = {}) =>
  callRoute(postLock, wrap('mosip.resident.authlock', { ...(await askCode(open, resident)), authType, ...more }))
const unlock = async (resident: TestResident, authType: unknown, more: object = {}) =>
  callRoute(postUnlock, wrap('mosip.resident.authunlock', { ...(await askCode(open, resident)), authType, ...more }))
const codes = ({ errors }: Answer) => errors?.map(({ errorCode }) => errorCode)
const listLocked = async ({ id }: TestResident) => {
  const now = new Date(Date.now() + offsetSeconds * 1000)
  return (await listLockedAuthTypes(open.portal.database.reader, id, now)).sort()
}

test('bio stands for finger, iris and face', async () => {
  const resident = await open.addResident()
  expect(await lock(resident, ['bio'])).toMatchObject({ errors: null, response: { status: 'success' } })
  expect(await listLocked(resident)).toEqual(['bio-FID', 'bio-FMR', 'bio-IIR'])
  expect((await unlock(resident, ['bio-FMR'])).errors).toBeNull()
  expect(await listLocked(resident)).toEqual(['bio-FID', 'bio-IIR'])
})

test('what is locked in part is locked whole; what is locked already is RES-LOC-005', async () => {
  const resident = await open.addResident()
  await lock(resident, ['bio-FMR'])
  expect((await lock(resident, ['bio-FMR', 'demo'])).errors).toBeNull()
  expect(await listLocked(resident)).toEqual(['bio-FMR', 'demo'])
  expect(codes(await lock(resident, ['demo', 'bio-FMR']))).toEqual(['RES-LOC-005'])
})

test('what is unlocked already is RES-ULC-005', async () => {
  const resident = await open.addResident()
  expect(codes(await unlock(resident, ['demo']))).toEqual(['RES-ULC-005'])
})

test('an unlock for a time ends by itself', async () => {
  const resident = await open.addResident()
  await lock(resident, ['demo'])
  expect((await unlock(resident, ['demo'], { unlockForSeconds: 600 })).errors).toBeNull()
  expect(await listLocked(resident)).toEqual([])
  offsetSeconds += 601
  open.wait(601)
  expect(await listLocked(resident)).toEqual(['demo'])
})

const pass = (seconds: number) => {
  offsetSeconds += seconds
  open.wait(seconds)
}

test('one that is open for a time is opened for good with the others', async () => {
  const resident = await open.addResident()
  await lock(resident, ['bio-FMR', 'bio-IIR'])
  await unlock(resident, ['bio-FMR'], { unlockForSeconds: 60 })
  expect((await unlock(resident, ['bio-FMR', 'bio-IIR'])).errors).toBeNull()
  pass(61)
  expect(await listLocked(resident)).toEqual([])
  expect(codes(await unlock(resident, ['bio'], { unlockForSeconds: 60 }))).toEqual(['RES-ULC-005'])
})

test('one that is open for a time is opened for longer, for less, for good, by its own name or by bio', async () => {
  const resident = await open.addResident()
  await lock(resident, ['demo', 'bio'])
  await unlock(resident, ['demo', 'bio'], { unlockForSeconds: 60 })
  expect((await unlock(resident, ['demo'], { unlockForSeconds: 600 })).errors).toBeNull()
  expect((await unlock(resident, ['bio-IIR'])).errors).toBeNull()
  pass(61)
  expect(await listLocked(resident)).toEqual(['bio-FID', 'bio-FMR'])
  expect((await unlock(resident, ['demo'], { unlockForSeconds: 10 })).errors).toBeNull()
  expect((await unlock(resident, ['bio'], { unlockForSeconds: 3600 })).errors).toBeNull()
  pass(11)
  expect(await listLocked(resident)).toEqual(['demo'])
  expect((await unlock(resident, ['bio'])).errors).toBeNull()
  pass(4000)
  expect(await listLocked(resident)).toEqual(['demo'])
})

test('one that is open for a time is locked at once, and stays so', async () => {
  const resident = await open.addResident()
  await lock(resident, ['bio'])
  await unlock(resident, ['bio'], { unlockForSeconds: 60 })
  expect((await lock(resident, ['bio-FID'])).errors).toBeNull()
  expect(await listLocked(resident)).toEqual(['bio-FID'])
  pass(61)
  expect(codes(await lock(resident, ['bio']))).toEqual(['RES-LOC-005'])
})

test('the resident is told in words', async () => {
  const resident = await open.addResident()
  await lock(resident, ['demo'])
  expect((await open.readMailbox(resident.email))[0]?.subject).toBe('Ways to use your ID were locked')
})

test('other values, wrong codes and missing contacts have their own codes', async () => {
  const resident = await open.addResident()
  for (const authType of [[], ['otp'], 'demo', undefined, ['demo', 'BIO']]) {
    expect(codes(await lock(resident, authType))).toEqual(['RES-LOC-002'])
    expect(codes(await unlock(resident, authType))).toEqual(['RES-ULC-002'])
  }
  expect(codes(await unlock(resident, ['demo'], { unlockForSeconds: 90_000 }))).toEqual(['RES-ULC-002'])
  const wrong = { transactionID: 'another-transaction' }
  expect(codes(await lock(resident, ['demo'], wrong))).toEqual(['RES-LOC-001'])
  expect(codes(await unlock(resident, ['demo'], wrong))).toEqual(['RES-ULC-001'])
  const { uin: individualId } = await open.addResident({ email: null, phone: null })
  expect(codes(await lock(resident, ['demo'], { individualId }))).toEqual(['RES-LOC-004'])
  expect(codes(await unlock(resident, ['demo'], { individualId }))).toEqual(['RES-ULC-004'])
})
