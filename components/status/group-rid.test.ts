import { expect, test } from 'vitest'
import { groupRid } from './group-rid'

test('a RID is written with its parts apart, and none is lost', () => {
  const rid = '10008100320482120261103081500'
  expect(groupRid(rid)).toBe('10008 10032 04821 20261103 081500')
  expect(groupRid(rid).replaceAll(' ', '')).toBe(rid)
})
