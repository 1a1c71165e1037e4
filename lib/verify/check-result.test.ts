import { expect, test } from 'vitest'
import type { Judgement } from '@/lib/claim169/judge-card'
import { describeJudgement } from './check-result'

const genuine: Judgement = {
  verdict: 'valid',
  issuerName: 'Utopia',
  isStatusKnown: true,
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
    photo: Uint8Array.of(1, 2, 3),
    photoFormat: 4,
  },
}
const describe = (claims: Judgement['claims']) => describeJudgement({ ...genuine, claims }, 5).facts

test('a card is told in plain values, with names in the languages that browsers know', () => {
  expect(describeJudgement(genuine, 5)).toEqual({
    verdict: 'valid',
    issuerName: 'Utopia',
    isStatusKnown: true,
    checkedAt: 5,
    facts: {
      photo: 'data:image/webp;base64,AQID',
      names: [
        { text: 'Amina Diallo', language: 'en' },
        { text: 'أمينة ديالو', language: 'ar' },
      ],
      birthDate: '1990-03-14',
      gender: 'female',
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
  expect(facts).toMatchObject({ names: [{ text: 'Amina Diallo' }], birthDate: '1990-03-14', photo: null })
})

test('claims of another kind than they should be are left out, as are pictures that browsers do not show', () => {
  const odd = { fullName: 7, dateOfBirth: 'yesterday', gender: 9, address: 1, language: '§', photo: Uint8Array.of(1), photoFormat: 2 } // prettier-ignore
  expect(describe(odd)).toMatchObject({ names: [], birthDate: null, gender: null, addressLines: [], photo: null })
})
