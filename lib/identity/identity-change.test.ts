import { expect, test } from 'vitest'
import type { Identity } from './identity'
import { applyIdentityChange, dropUnchanged, listChanged } from './identity-change'

const identity: Identity = {
  fullName: [
    { language: 'eng', value: 'Amina Diallo' },
    { language: 'ara', value: 'أمينة ديالو' },
  ],
  gender: [{ language: 'eng', value: 'Female' }],
  dateOfBirth: '1990/03/14',
  addressLine1: [],
  addressLine2: [],
  addressLine3: [],
  region: [],
  province: [],
  city: [],
  postalCode: '10004',
  parentOrGuardianName: [],
  preferredLang: 'eng',
}
const contacts = { email: 'amina@utopia.example', phone: '7712345678' }

test('languages that are absent from a change stay as they are', () => {
  const changed = applyIdentityChange(identity, { fullName: [{ language: 'eng', value: 'Amina Haddad' }] })
  expect(changed.fullName).toEqual([
    { language: 'ara', value: 'أمينة ديالو' },
    { language: 'eng', value: 'Amina Haddad' },
  ])
  expect(changed.postalCode).toBe('10004')
})

test('what is so already falls away', () => {
  const change = {
    fullName: [{ language: 'eng', value: 'Amina Diallo' }],
    postalCode: '10004',
    email: 'AMINA@utopia.example',
    phone: '7799999999',
  }
  expect(listChanged(dropUnchanged(identity, contacts, change))).toEqual(['phone'])
  expect(listChanged(dropUnchanged(identity, contacts, {}))).toEqual([])
})

test('an empty text takes a line away in its language, and is no change where there is none', () => {
  const withFlat = { ...identity, addressLine2: [{ language: 'eng', value: 'Flat 3' }] }
  const change = { addressLine2: [{ language: 'eng', value: '' }] }
  expect(applyIdentityChange(withFlat, change).addressLine2).toEqual([])
  expect(listChanged(dropUnchanged(withFlat, contacts, change))).toEqual(['addressLine2'])
  expect(listChanged(dropUnchanged(identity, contacts, change))).toEqual([])
})
