import { expect, test } from 'vitest'
import type { UpdateDraft } from './update-draft'
import { countSteps, findNextUpdateStep, planSteps, readContact } from './plan-steps'

const draft: UpdateDraft = {
  items: ['name', 'phone'],
  answers: {},
  refused: {},
  provenContacts: [],
  documents: [],
  requiredProofs: ['proofOfIdentity'],
  expiresAt: new Date('2026-11-24T08:00:00Z'),
}
const document = {
  proof: 'proofOfIdentity',
  documentType: 'passport',
  fileName: 'passport.png',
  contentType: 'image/png',
  byteCount: 4,
} as const

test('a page for each item, a code for a new contact, a page for each proof, and the check at the end', () => {
  expect(planSteps(draft)).toEqual([
    { page: 'field', item: 'name' },
    { page: 'field', item: 'phone' },
    { page: 'contactCode', item: 'phone' },
    { page: 'proof', proof: 'proofOfIdentity' },
    { page: 'check' },
  ])
})

test('the journey goes on with the first page of which something is missing', () => {
  expect(findNextUpdateStep(draft)).toEqual({ page: 'field', item: 'name' })
  const named = { ...draft, answers: { name: { fullName: 'Amina' } } }
  expect(findNextUpdateStep(named)).toEqual({ page: 'field', item: 'phone' })
  const reachable = { ...named, answers: { ...named.answers, phone: { phone: '+21620123456' } } }
  expect(findNextUpdateStep(reachable)).toEqual({ page: 'contactCode', item: 'phone' })
  const proven: UpdateDraft = { ...reachable, provenContacts: ['phone'] }
  expect(findNextUpdateStep(proven)).toEqual({ page: 'proof', proof: 'proofOfIdentity' })
  expect(findNextUpdateStep({ ...proven, documents: [document] })).toEqual({ page: 'check' })
})

test('what was changed again is asked before the check: a contact that is no longer proven', () => {
  const changed = {
    ...draft,
    answers: { name: { fullName: 'Amina' }, phone: { phone: '+21620999999' } },
    documents: [document],
  }
  expect(findNextUpdateStep(changed)).toEqual({ page: 'contactCode', item: 'phone' })
})

test('a contact and its code count as one step', () => {
  expect(countSteps(draft, { page: 'field', item: 'name' })).toEqual({ position: 1, count: 4 })
  expect(countSteps(draft, { page: 'field', item: 'phone' })).toEqual({ position: 2, count: 4 })
  expect(countSteps(draft, { page: 'contactCode', item: 'phone' })).toEqual({ position: 2, count: 4 })
  expect(countSteps(draft, { page: 'proof', proof: 'proofOfIdentity' })).toEqual({ position: 3, count: 4 })
  expect(countSteps(draft, { page: 'check' })).toEqual({ position: 4, count: 4 })
})

test('phone and e-mail are contacts, other items are none', () => {
  expect(readContact('phone')).toBe('phone')
  expect(readContact('email')).toBe('email')
  expect(readContact('name')).toBeNull()
  expect(readContact('')).toBeNull()
})
