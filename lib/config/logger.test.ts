import { expect, test } from 'vitest'
import { createLogger } from './logger'

function capture() {
  const lines: string[] = []
  const log = createLogger('debug', { write: (line: string) => void lines.push(line) })
  return { log, text: () => lines.join('') }
}

test('what names a person or opens something is cut out at every depth', () => {
  const { log, text } = capture()
  log.info({ uin: '4820931175', request: { otp: '204918', inner: { email: 'amina@utopia.example' } } }, 'asked')
  expect(text()).toContain('[cut]')
  expect(text()).not.toMatch(/4820931175|204918|amina/)
})

test('a number in a message or an error loses its digits', () => {
  const { log, text } = capture()
  log.warn('resident 4820931175 was not found')
  log.error({ err: new Error('UNIQUE failed for 9830872690593682') }, 'failed')
  expect(text()).toContain('[digits]')
  expect(text()).not.toMatch(/4820931175|9830872690593682/)
})

test('harmless fields stay', () => {
  const { log, text } = capture()
  log.info({ api: 'otp', status: 200, requestId: 'a1b2' }, 'answered')
  expect(JSON.parse(text())).toMatchObject({ api: 'otp', status: 200, requestId: 'a1b2', msg: 'answered' })
})
