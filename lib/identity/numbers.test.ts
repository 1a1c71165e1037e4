import { expect, test } from 'vitest'
import { maskNumber } from './mask-number'
import { isUin } from './uin'
import { isVid } from './vid'

test.each(['8172138568', '9617589328', '8920857029', '3860563206', '6836907103'])('the issued UIN %s passes', (uin) => {
  expect(isUin(uin)).toBe(true)
})

test("the contract's sample VID is a VID and no UIN", () => {
  expect(isVid('9830872690593682')).toBe(true)
  expect(isUin('9830872690593682')).toBe(false)
})

test.each([
  ['nothing', ''],
  ['a number of 15 digits', '989768897876565'],
  ['a UIN with a space', '8172138 568'],
  ['a UIN with a line break after it', '8172138568\n'],
  ['a UIN in Arabic digits', '٨١٧٢١٣٨٥٦٨'],
  ['a UIN with one digit less', '817213856'],
  ['a UIN with a wrong check digit', '8172138569'],
  ['a UIN that breaks a filter though its check digit is right', '9123748592'],
  ['a VID that breaks a filter though its check digit is right', '9123748592604816'],
])('%s is neither a UIN nor a VID', (_, text) => {
  expect(isUin(text)).toBe(false)
  expect(isVid(text)).toBe(false)
})

test('a masked number shows its last four digits and keeps its length', () => {
  expect(maskNumber('4820931175')).toBe('XXXXXX1175')
  expect(maskNumber('9830872690593682')).toBe('XXXXXXXXXXXX3682')
})

test('a number of four digits or fewer is masked whole', () => {
  expect(maskNumber('1175')).toBe('XXXX')
  expect(maskNumber('')).toBe('')
})
