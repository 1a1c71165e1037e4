import { expect, test } from 'vitest'
import { watchSending } from './watch-sending'

function watch() {
  let at = new Date('2026-11-01T10:00:00Z')
  const wait = (minutes: number) => void (at = new Date(at.getTime() + minutes * 60_000))
  return { wait, sending: watchSending(() => at) }
}

test('one message that fails again and again holds nothing up, two do', () => {
  const { sending } = watch()
  for (let attempt = 0; attempt < 5; attempt += 1) sending.noteFailure('email', 1)
  expect(sending.isHeldUp()).toBe(false)
  sending.noteFailure('email', 2)
  sending.noteFailure('email', 2)
  expect(sending.isHeldUp()).toBe(true)
})

test('it is over with the first message that goes out by that channel', () => {
  const { sending } = watch()
  for (const messageId of [1, 2]) sending.noteFailure('sms', messageId)
  sending.noteSent('email')
  expect(sending.isHeldUp()).toBe(true)
  sending.noteSent('sms')
  expect(sending.isHeldUp()).toBe(false)
})

test('ten minutes after the last failure nobody knows', () => {
  const { sending, wait } = watch()
  for (const messageId of [1, 2]) sending.noteFailure('email', messageId)
  wait(9)
  expect(sending.isHeldUp()).toBe(true)
  wait(1)
  expect(sending.isHeldUp()).toBe(false)
})
