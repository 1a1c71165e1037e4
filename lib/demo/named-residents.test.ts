import { expect, test } from 'vitest'
import en from '@/messages/en.json'
import { findDemoResident, listDemoResidents } from './named-residents'

test('each named resident has words on the demo page, in the same order, and no words are left over', () => {
  expect(Object.keys(en.demo.cases)).toEqual(listDemoResidents().map((resident) => resident.case))
})

test('a resident is found by the case alone', () => {
  expect(findDemoResident('short-name')?.name.eng).toBe('Ali')
  expect(findDemoResident('nobody')).toBeNull()
  expect(findDemoResident('')).toBeNull()
})

test('the country is built once', () => {
  expect(listDemoResidents()).toBe(listDemoResidents())
})
