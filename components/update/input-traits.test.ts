import { expect, test } from 'vitest'
import { findInputTraits } from './input-traits'

test('a name is written in the direction of its language, and filled in from that language alone', () => {
  expect(findInputTraits('name', { name: 'name.ara', language: 'ara' })).toMatchObject({
    lang: 'ar',
    dir: 'rtl',
    autoComplete: 'section-ar name',
  })
  expect(findInputTraits('name', { name: 'name.eng', language: 'eng' })).toMatchObject({ lang: 'en', dir: 'ltr' })
})

test("a guardian's name is not filled in with the resident's own", () => {
  expect(findInputTraits('guardian', { name: 'guardian.fra', language: 'fra' }).autoComplete).toBe('off')
})

test('contacts and postcodes run left to right, the lines of an address as they are written', () => {
  expect(findInputTraits('phone', { name: 'value', language: null })).toMatchObject({ type: 'tel', dir: 'ltr' })
  expect(findInputTraits('email', { name: 'value', language: null })).toMatchObject({ type: 'email', dir: 'ltr' })
  expect(findInputTraits('address', { name: 'postalCode', language: null })).toMatchObject({ dir: 'ltr' })
  expect(findInputTraits('address', { name: 'line1', language: null })).toMatchObject({
    dir: 'auto',
    autoComplete: 'address-line1',
  })
})
