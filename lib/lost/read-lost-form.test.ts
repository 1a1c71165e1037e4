import { expect, test } from 'vitest'
import { readLostForm } from './read-lost-form'

const right = { idType: 'UIN', name: ' Amina Diallo ', gender: 'female', postalCode: '١٠٠٠٤', contact: 'a@b.example' }

test('a form is read with the digits of any keyboard, and the contact is told by its form', () => {
  const details = { idType: 'UIN', name: 'Amina Diallo', gender: 'female', postalCode: '10004' }
  expect(readLostForm(right)).toEqual({ details: { ...details, contactType: 'EMAIL', contactValue: 'a@b.example' } })
  expect(readLostForm({ ...right, contact: '٧٧٠٠ 000 001' })).toEqual({
    details: { ...details, contactType: 'PHONE', contactValue: '+917700000001' },
  })
})

test('marks that come along when something is copied are not kept', () => {
  const details = { name: 'Amina Diallo', postalCode: '10004', contactValue: 'a@b.example' }
  const typed = { name: '\u2068Amina\u00a0Diallo\u2069', postalCode: '１０００４.', contact: 'a@b.example\u200b' }
  expect(readLostForm({ ...right, ...typed })).toMatchObject({ details })
})

test('every field that is empty is named, in the order of the form', () => {
  const { problems } = { problems: {}, ...readLostForm({}) }
  expect(Object.entries(problems)).toEqual(
    ['idType', 'name', 'gender', 'postalCode', 'contact'].map((field) => [field, 'missing']),
  )
})

test('a choice that is none, a contact that is none, and what is far too long are refused', () => {
  expect(readLostForm({ ...right, idType: 'VID' })).toEqual({ problems: { idType: 'missing' } })
  expect(readLostForm({ ...right, gender: 'toString' })).toEqual({ problems: { gender: 'missing' } })
  for (const contact of ['amina', '12 34', '98765 43210 x5', 'a@b', '9'.repeat(121)])
    expect(readLostForm({ ...right, contact })).toEqual({ problems: { contact: 'malformed' } })
  expect(readLostForm({ ...right, contact: 'amina' })).toEqual({ problems: { contact: 'malformed' } })
  expect(readLostForm({ ...right, name: 'x'.repeat(201) })).toEqual({ problems: { name: 'malformed' } })
})
