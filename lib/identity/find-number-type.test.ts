import { expect, test } from 'vitest'
import { findNumberType } from './find-number-type'
import { generateUin } from './generate-uin'
import { generateVidNumber } from './generate-vid-number'
import { maskNumber } from './mask-number'

test('a UIN and a VID are told apart, masked too', () => {
  const [uin, vid] = [generateUin(), generateVidNumber()]
  expect([uin, maskNumber(uin)].map(findNumberType)).toEqual(['UIN', 'UIN'])
  expect([vid, maskNumber(vid)].map(findNumberType)).toEqual(['VID', 'VID'])
})
