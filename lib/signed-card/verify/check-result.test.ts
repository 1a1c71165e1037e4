import { expect, test } from 'vitest'
import type { Verification } from '@/lib/signed-card/claim169/verify-card'
import { describeVerification } from './check-result'

const webp = Uint8Array.from(Buffer.from('RIFF1234WEBPVP8 '))
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)
const genuine: Verification = {
  verdict: 'valid',
  issuerName: 'Utopia',
  isStatusKnown: true,
  signature: 'valid',
  time: 'in-time',
  problem: null,
  token: { notBefore: 1_770_000_000, expiresAt: 1_780_000_000 },
  claims: {
    id: '4820931174820931',
    language: 'eng',
    fullName: 'Amina Diallo',
    secondaryFullName: 'أمينة ديالو',
    secondaryLanguage: 'ara',
    dateOfBirth: '19900314',
    gender: 2,
    address: '12 Harbour Street\nPort Alma',
    photo: webp,
    photoFormat: 4,
  },
}
const describe = (claims: Verification['claims']) => describeVerification({ ...genuine, claims }, 5).facts

test('a card is told in plain values, with names in the languages that browsers know', () => {
  expect(describeVerification(genuine, 5)).toEqual({
    verdict: 'valid',
    remarks: [],
    issuerName: 'Utopia',
    isStatusKnown: true,
    checkedAt: 5,
    facts: {
      photo: `data:image/webp;base64,${Buffer.from(webp).toString('base64')}`,
      names: [
        { text: 'Amina Diallo', language: 'en' },
        { text: 'أمينة ديالو', language: 'ar' },
      ],
      birthDate: { day: '1990-03-14' },
      gender: { gender: 'female' },
      addressLines: ['12 Harbour Street', 'Port Alma'],
      id: '4820931174820931',
      validFrom: 1_770_000_000_000,
      validUntil: 1_780_000_000_000,
    },
  })
})

test('a card that nobody vouches for says nothing', () => {
  expect(describe(null)).toBeNull()
})

test('a name in parts is put together, and a date with hyphens is read', () => {
  const facts = describe({ firstName: 'Amina', lastName: 'Diallo', dateOfBirth: '1990-03-14' })
  expect(facts).toMatchObject({ names: [{ text: 'Amina Diallo' }], birthDate: { day: '1990-03-14' }, photo: null })
})

test('claims of another kind than they should be are left out, as are pictures that browsers do not show', () => {
  const odd = {
    fullName: 7,
    dateOfBirth: ['19900314'],
    gender: {},
    address: 1,
    language: '§',
    photo: Uint8Array.of(1),
    photoFormat: 2,
  }
  expect(describe(odd)).toMatchObject({ names: [], birthDate: null, gender: null, addressLines: [], photo: null })
})

test('the photo is known by its bytes, written as text too, or is the face of the card', () => {
  const shown = 'data:image/jpeg;base64,/9j/4A=='
  expect(describe({ photo: jpeg, photoFormat: 2 })?.photo).toBe(shown)
  expect(describe({ photo: 'ffd8FFe0' })?.photo).toBe(shown)
  expect(describe({ photo: '/9j/4A==' })?.photo).toBe(shown)
  expect(
    describe({
      face: [
        { data: webp, format: 1 },
        { data: jpeg, format: 0, subFormat: 1 },
      ],
    })?.photo,
  ).toBe(shown)
  for (const odd of ['no photo', 7, [], new Uint8Array()]) expect(describe({ photo: odd, face: odd })?.photo).toBeNull()
})

test('a gender may be a number in text; another one than the specification has is told as it stands', () => {
  const tell = (gender: unknown) => describe({ gender })?.gender
  expect(['1', 2, 3n].map(tell)).toEqual([{ gender: 'male' }, { gender: 'female' }, { gender: 'other' }])
  expect([9, 0, -1, '1.0', '0x1', 'F'].map(tell)).toEqual(['9', '0', '-1', '1.0', '0x1', 'F'].map((text) => ({ text })))
  expect([null, true, '', ' '].map(tell)).toEqual([null, null, null, null])
})

test('a number of the card is told when it is no text, and no text turns or floods the page', () => {
  expect(describe({ id: 4820931174820931 })?.id).toBe('4820931174820931')
  expect(describe({ id: 36893488147419103232n })?.id).toBe('36893488147419103232')
  const facts = describe({
    fullName: '\u202eanimA\u0000\u0007\nDiallo\u200b',
    address: 'a\r\n\u2067b\u2028\t\n'.repeat(30),
  })
  expect(facts).toMatchObject({ names: [{ text: 'animA Diallo' }] })
  expect(facts?.addressLines).toEqual(['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b', 'a', 'b', 'a', 'b'])
  expect(describe({ fullName: 'x'.repeat(100_000) })?.names[0]?.text).toBe(`${'x'.repeat(200)}…`)
})

test('of times beyond the calendar it is told on which side they are', () => {
  const tell = (notBefore: number, expiresAt: number) =>
    describeVerification({ ...genuine, token: { notBefore, expiresAt } }, 5).facts
  expect(tell(0, Number.MAX_SAFE_INTEGER)).toMatchObject({ validFrom: 0, validUntil: Infinity })
  expect(tell(-62_167_219_200, 8_640_000_000_001)).toMatchObject({ validFrom: -Infinity, validUntil: Infinity })
  expect(tell(-1, 253_402_300_799)).toMatchObject({ validFrom: -1000, validUntil: 253_402_300_799_000 })
  expect(tell(1.75, 253_402_300_800)).toMatchObject({ validFrom: 1750, validUntil: Infinity })
  expect(describeVerification({ ...genuine, token: {} }, 5).facts).toMatchObject({ validFrom: null, validUntil: null })
})

test('of a card that nobody vouches for it is told what is known of it all the same', () => {
  const unknown: Verification = {
    ...genuine,
    verdict: 'unknown-issuer',
    claims: null,
    token: null,
    signature: 'unsigned',
  }
  const listRemarks = (parts: Partial<Verification>) => describeVerification({ ...unknown, ...parts }, 5).remarks
  expect(listRemarks({ time: 'expired' })).toEqual(['unsigned', 'expired'])
  expect(listRemarks({ time: 'not-yet-valid', signature: 'no-key' })).toEqual(['not-yet-valid'])
  expect(listRemarks({ time: null, signature: null, problem: 'DecryptionFailed' })).toEqual(['encrypted'])
  expect(describeVerification({ ...genuine, verdict: 'expired', time: 'expired' }, 5).remarks).toEqual([])
})
