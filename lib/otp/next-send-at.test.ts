import { expect, test } from 'vitest'
import { nextSendAt } from './next-send-at'

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000)

test('the first code may go out at any time, the next ones half a minute after the last', () => {
  expect(nextSendAt([])).toBeNull()
  expect(nextSendAt([at(0)])).toEqual(at(30))
  expect(nextSendAt([at(0), at(40)])).toEqual(at(70))
})

test('the fourth waits until three minutes have passed since the first', () => {
  expect(nextSendAt([at(0), at(30), at(60)])).toEqual(at(180))
  expect(nextSendAt([at(0), at(30), at(170)])).toEqual(at(200))
})
