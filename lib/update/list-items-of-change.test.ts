import { expect, test } from 'vitest'
import { listItemsOfChange } from './list-items-of-change'

const english = (value: string) => [{ language: 'eng', value }]

test('the parts of an address are one item, and items come in the order in which they are asked', () => {
  const change = { email: 'a@b.example', city: english('Alma'), postalCode: '10004', fullName: english('Amina') }
  expect(listItemsOfChange(change)).toEqual(['name', 'address', 'email'])
})

test('every attribute belongs to an item', () => {
  const change = {
    ...{ dateOfBirth: '1990/03/14', gender: english('Female'), parentOrGuardianName: english('Omar') },
    ...{ phone: '7712345678', preferredLang: 'fra', region: english('Coast') },
  }
  expect(listItemsOfChange(change)).toEqual(['dateOfBirth', 'gender', 'address', 'phone', 'guardian', 'language'])
  expect(listItemsOfChange({})).toEqual([])
})
