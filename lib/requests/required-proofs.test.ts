import { expect, test } from 'vitest'
import { listRequiredProofs } from './required-proofs'

const english = (value: string) => [{ language: 'eng', value }]

test('each change demands the proof of its kind, once', () => {
  expect(listRequiredProofs({ city: english('Port Alma'), postalCode: '10004' }, 'by-change')).toEqual([
    'proofOfAddress',
  ])
  expect(listRequiredProofs({ fullName: english('A'), dateOfBirth: '1990/01/01' }, 'by-change')).toEqual([
    'proofOfIdentity',
    'proofOfDateOfBirth',
  ])
  expect(listRequiredProofs({ parentOrGuardianName: english('A') }, 'by-change')).toEqual(['proofOfRelationship'])
})

test('contacts, gender and language need none, unless all four are demanded', () => {
  const change = { phone: '7712345678', email: 'a@b.example', preferredLang: 'fra', gender: english('Male') }
  expect(listRequiredProofs(change, 'by-change')).toEqual([])
  expect(listRequiredProofs(change, 'all')).toHaveLength(4)
})
