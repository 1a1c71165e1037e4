import { expect, test } from 'vitest'
import { buildDemoCountry } from './country'
import type { DemoRegistration } from './demo-country'

const { residents, applications } = buildDemoCountry()
const history = residents.flatMap((resident) => resident.history)
const registrations: DemoRegistration[] = [...residents.flatMap((resident) => resident.registrations), ...applications]

function readRidTime(rid: string): string {
  return rid.slice(15).replace(/(....)(..)(..)(..)(..)(..)/, '$1-$2-$3T$4:$5:$6.000Z')
}

test('everyone has 40 to 90 authentications over six months, in order, the newest of today', () => {
  for (const resident of residents) {
    const days = resident.history.map(({ daysAgo }) => daysAgo)
    expect(days.length).toBeGreaterThanOrEqual(40)
    expect(days.length).toBeLessThanOrEqual(90)
    expect(days).toEqual([...days].sort((one, other) => other - one))
    expect(days.at(0)).toBeGreaterThan(170)
    expect(days.at(0)).toBeLessThan(183)
    expect(days.at(-1)).toBeGreaterThan(0)
    expect(days.at(-1)).toBeLessThan(1)
  }
})

test.each(['OTP-REQUEST', 'OTP-AUTH', 'DEMO-AUTH', 'FINGERPRINT-AUTH', 'IRIS-AUTH', 'FACE-AUTH', 'KYC-AUTH'])(
  '%s succeeds often and fails sometimes',
  (modality) => {
    const records = history.filter((record) => record.modality === modality)
    const failed = records.filter(({ succeeded }) => !succeeded)
    expect(failed.length).toBeGreaterThan(20)
    expect(failed.length).toBeLessThan(records.length / 4)
    expect(failed.every(({ answer }) => answer.endsWith(' Failed'))).toBe(true)
  },
)

test('an ID is used by its holder only, and a VID only while it lives', () => {
  for (const { uin, vids, history: records } of residents) {
    for (const { idUsed, daysAgo } of records.filter((record) => record.idUsed !== uin)) {
      const used = vids.find(({ vid }) => vid === idUsed)
      expect(used?.createdDaysAgo).toBeGreaterThan(daysAgo)
      expect(used?.revokedDaysAgo ?? 0).toBeLessThan(daysAgo)
    }
  }
  expect(history.filter(({ idUsed }) => idUsed.length === 16).length).toBeGreaterThan(500)
})

test('what is locked does not succeed after it was locked', () => {
  const bioLocked = residents.find((resident) => resident.case === 'bio-locked')
  const ways = ['FINGERPRINT-AUTH', 'IRIS-AUTH', 'FACE-AUTH']
  const after = bioLocked?.history.filter(({ daysAgo, modality }) => daysAgo < 21 && ways.includes(modality)) ?? []
  expect(after.length).toBeGreaterThan(0)
  expect(after.filter(({ succeeded }) => succeeded)).toEqual([])
})

test('nobody without a contact has entered a code', () => {
  const unreachable = residents.filter(({ email, phone }) => email === null && phone === null)
  expect(unreachable.length).toBeGreaterThan(0)
  expect(unreachable.flatMap((resident) => resident.history).filter(({ modality }) => /^OTP/.test(modality))).toEqual(
    [],
  )
})

test('the steps of a registration begin with the time in its RID, go forward and end before November 2026', () => {
  for (const { rid, steps } of registrations) {
    const times = steps.map(({ at }) => at.getTime())
    expect(steps.at(0)?.at.toISOString()).toBe(readRidTime(rid))
    expect(times).toEqual([...new Set(times)].sort((one, other) => one - other))
    expect(Math.max(...times)).toBeLessThan(Date.UTC(2026, 10, 1))
  }
})

test.each([
  ['RECEIVED', 'RECEIVED'],
  ['PROCESSING', 'IN_PROCESS'],
  ['PROCESSED', 'DONE'],
  ['REJECTED', 'REFUSED'],
  ['RE_REGISTER', 'RE_REGISTER'],
])('there are registrations that are %s, and their last step is %s', (status, lastStep) => {
  const some = registrations.filter((registration) => registration.status === status)
  expect(some.length).toBeGreaterThan(3)
  expect(new Set(some.map(({ steps }) => steps.at(-1)?.step))).toEqual(new Set([lastStep]))
})

test('every resident has a processed first registration, and applications are in every other status', () => {
  expect(residents.map(({ registrations: [first] }) => `${first?.kind} ${first?.status}`)).toEqual(
    residents.map(() => 'NEW PROCESSED'),
  )
  expect(new Set(applications.map(({ status }) => status))).toEqual(
    new Set(['RECEIVED', 'PROCESSING', 'REJECTED', 'RE_REGISTER']),
  )
})
