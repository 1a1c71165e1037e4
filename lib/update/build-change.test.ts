import { expect, test } from 'vitest'
import { applyIdentityChange, dropUnchanged, listChanged } from '@/lib/identity/identity-change'
import { writeRecordAsAnswers } from './answers-of-record'
import { buildChange } from './build-change'
import { testIdentity } from './testing/test-identity'

const contacts = { email: 'amina@utopia.example', phone: '7712345678' }
const current = writeRecordAsAnswers(testIdentity, contacts)
const { guardian, ...onRecord } = current
const inAll = (value: string) => ['eng', 'fra', 'ara'].map((language) => ({ language, value }))
const apply = (answers: Parameters<typeof buildChange>[0], identity = testIdentity) =>
  applyIdentityChange(identity, buildChange(answers, identity))

test('what is on record changes nothing', () => {
  expect(listChanged(dropUnchanged(testIdentity, contacts, buildChange(onRecord, testIdentity)))).toEqual([])
  expect(Object.values(guardian)).toEqual(['', '', ''])
})

test('a name changes in the languages that differ, and the date of birth is written as the registry has it', () => {
  const change = buildChange({ name: { ...current.name, 'name.eng': 'Amina Haddad' } }, testIdentity)
  expect(change.fullName).toEqual([
    { language: 'eng', value: 'Amina Haddad' },
    { language: 'fra', value: 'Amina Diallo' },
    { language: 'ara', value: 'أمينة ديالو' },
  ])
  expect(buildChange({ dateOfBirth: { day: '5', month: '1', year: '1990' } }, testIdentity)).toEqual({
    dateOfBirth: '1990/01/05',
  })
})

test('a gender is written in the words of each language on record', () => {
  expect(apply({ gender: { gender: 'other' } }).gender).toEqual([
    { language: 'eng', value: 'Other' },
    { language: 'fra', value: 'Autre' },
    { language: 'ara', value: 'آخر' },
  ])
  const inEnglish = { ...testIdentity, gender: [{ language: 'eng', value: 'Female' }] }
  expect(apply({ gender: { gender: 'male' } }, inEnglish).gender).toEqual([{ language: 'eng', value: 'Male' }])
})

test('lines of an address that change are the same in every language; the others keep their translation', () => {
  const changed = apply({ address: { ...current.address, line1: '7 Mill Lane', postalCode: '10005' } })
  expect(changed.addressLine1).toEqual(inAll('7 Mill Lane'))
  expect(changed.city).toEqual(testIdentity.city)
  expect(changed.postalCode).toBe('10005')
})

test('a line that is left empty goes from the record in every language', () => {
  const change = buildChange({ address: { ...current.address, line2: '' } }, testIdentity)
  expect(listChanged(dropUnchanged(testIdentity, contacts, change))).toEqual(['addressLine2'])
  expect(applyIdentityChange(testIdentity, change).addressLine2).toEqual([])
})

test('an address is compared in the language in which it is written', () => {
  const french = { line1: '12 rue du Port', line2: 'Appartement 3', line3: '', city: 'Port-Alma', province: 'Alma' }
  const address = { ...french, region: 'Côte', postalCode: '10004', language: 'fra' }
  const isSame = (answer: typeof address) =>
    listChanged(dropUnchanged(testIdentity, contacts, buildChange({ address: answer }, testIdentity))).length === 0
  expect(isSame(address)).toBe(true)
  expect(isSame({ ...address, language: 'eng' })).toBe(false)
})

test('a guardian who was not on record, contacts and the language are taken as they are', () => {
  const answers = {
    guardian: { 'guardian.eng': 'Omar Diallo' },
    phone: { value: '7799999999' },
    email: { value: 'a@b.example' },
    language: { language: 'fra' },
  }
  expect(buildChange(answers, testIdentity)).toEqual({
    parentOrGuardianName: [{ language: 'eng', value: 'Omar Diallo' }],
    phone: '7799999999',
    email: 'a@b.example',
    preferredLang: 'fra',
  })
})
