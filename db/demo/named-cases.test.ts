import { expect, test } from 'vitest'
import { buildDemoCountry } from './country'
import type { DemoResident, DemoVid } from './demo-country'
import { listNamedResidents } from './residents-json'

const country = buildDemoCountry()

function findCase(slug: string): DemoResident {
  const found = country.residents.find((resident) => resident.case === slug)
  if (!found) throw new Error(`no resident for ${slug}`)
  return found
}

function isLive({ type, revokedDaysAgo, createdDaysAgo, expiresMinutesAfterCreation }: DemoVid): boolean {
  const isExpired = expiresMinutesAfterCreation !== null && createdDaysAgo * 1440 > expiresMinutesAfterCreation
  return type === 'PERPETUAL' && revokedDaysAgo === null && !isExpired
}

function countLetters(resident: DemoResident): number {
  return resident.identity.fullName.at(0)?.value.replace(/[^\p{L}]/gu, '').length ?? 0
}

test('the named cases come first, in their order, and nobody else has a case', () => {
  const slugs = country.residents.map((resident) => resident.case)
  expect(slugs.slice(0, 15)).toEqual([
    'ordinary',
    'email-only',
    'phone-only',
    'no-contact',
    'bio-locked',
    'demo-locked',
    'vid-revoked',
    'vid-expired',
    'same-name-1',
    'same-name-2',
    'prefers-arabic',
    'rid-in-process',
    'rid-rejected',
    'short-name',
    'long-name',
  ])
  expect(slugs.slice(15).every((slug) => slug === null)).toBe(true)
})

test('the ordinary resident has both contacts, a live perpetual VID, a processed RID and nothing locked', () => {
  const { email, phone, vids, locks, registrations } = findCase('ordinary')
  expect(email).toBe('amina.diallo@utopia.example')
  expect(phone).not.toBeNull()
  expect(vids.filter(isLive)).toHaveLength(1)
  expect(registrations.map(({ status }) => status)).toEqual(['PROCESSED'])
  expect(locks).toEqual([])
})

test.each([
  ['email-only', true, false],
  ['phone-only', false, true],
  ['no-contact', false, false],
])('%s has just these contacts', (slug, hasEmail, hasPhone) => {
  const { email, phone } = findCase(slug)
  expect([email !== null, phone !== null]).toEqual([hasEmail, hasPhone])
})

test.each([
  ['bio-locked', 'bio'],
  ['demo-locked', 'demo'],
])('%s has locked %s and nothing else', (slug, authType) => {
  expect(findCase(slug).locks.map((lock) => lock.authType)).toEqual([authType])
})

test('one has a single VID, which is revoked, and one a temporary VID that expired beside a live perpetual one', () => {
  expect(findCase('vid-revoked').vids).toMatchObject([{ type: 'PERPETUAL', revokedDaysAgo: expect.any(Number) }])
  const expired = findCase('vid-expired').vids
  expect(expired.map(({ type }) => type)).toEqual(['PERPETUAL', 'TEMPORARY'])
  expect(expired.filter(isLive)).toHaveLength(1)
  expect(expired.at(1)?.createdDaysAgo).toBeGreaterThan(30 / 1440)
})

test('two share name, gender and postal code and are told apart by their contacts alone', () => {
  const [one, other] = [findCase('same-name-1'), findCase('same-name-2')]
  expect(one.identity.fullName).toEqual(expect.arrayContaining(other.identity.fullName))
  expect(one.identity.postalCode).toBe(other.identity.postalCode)
  expect([one.email, one.phone]).not.toContain(other.email)
  expect([one.email, one.phone]).not.toContain(other.phone)
})

test('the newest RIDs of two adults are an update in process and a rejected one', () => {
  expect(findCase('rid-in-process').registrations.at(-1)).toMatchObject({ kind: 'UPDATE', status: 'PROCESSING' })
  expect(findCase('rid-rejected').registrations.at(-1)).toMatchObject({ status: 'REJECTED' })
})

test('one prefers Arabic, one name has three letters and one has eighty', () => {
  expect(findCase('prefers-arabic').identity.preferredLang).toBe('ara')
  expect(findCase('short-name').identity.fullName.map(({ value }) => value)).toEqual(['Ali', 'علي'])
  expect(countLetters(findCase('long-name'))).toBe(80)
})

test('the list names each case with the VID that it is about and the newest RID', () => {
  const listed = listNamedResidents(country)
  const [first] = listed
  expect(listed.map((entry) => entry.case)).toEqual(country.residents.slice(0, 15).map((resident) => resident.case))
  expect(first).toEqual({
    case: 'ordinary',
    uin: findCase('ordinary').uin,
    vid: findCase('ordinary').vids.at(0)?.vid,
    rid: findCase('ordinary').registrations.at(0)?.rid,
    name: { eng: 'Amina Diallo', ara: 'أمينة ديالو' },
    gender: 'Female',
    dateOfBirth: '1990/03/14',
    postalCode: '10420',
    email: 'amina.diallo@utopia.example',
    phone: findCase('ordinary').phone,
    language: 'eng',
  })
  expect(listed.find((entry) => entry.case === 'vid-expired')?.vid).toBe(findCase('vid-expired').vids.at(1)?.vid)
  expect(listed.find((entry) => entry.case === 'vid-revoked')?.vid).toBe(findCase('vid-revoked').vids.at(0)?.vid)
  expect(listed.find((entry) => entry.case === 'no-contact')).toMatchObject({ email: null, phone: null })
})
