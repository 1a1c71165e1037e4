import { expect, test } from 'vitest'
import { findNumberType } from './find-number-type'
import { generateUin } from './generate-uin'
import { generateVid } from './generate-vid'
import { maskNumber } from './mask-number'

test('a UIN and a VID are told apart, masked too', () => {
  const [uin, vid] = [generateUin(), generateVid()]
  expect([uin, maskNumber(uin)].map(findNumberType)).toEqual(['UIN', 'UIN'])
  expect([vid, maskNumber(vid)].map(findNumberType)).toEqual(['VID', 'VID'])
})
