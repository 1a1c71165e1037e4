import { expect, test } from 'vitest'
import { readSettings } from './settings'

test('the backend is the embedded one unless another is chosen', () => {
  expect(readSettings({})).toMatchObject({ BACKEND: 'embedded', MOSIP_TIMEOUT_MS: 10_000 })
  const remote = { BACKEND: 'mosip', MOSIP_URL: 'https://mosip.example/gateway', MOSIP_TIMEOUT_MS: '2500' }
  expect(readSettings(remote)).toMatchObject({ ...remote, MOSIP_TIMEOUT_MS: 2500 })
})

test('a remote backend needs its address', () => {
  expect(() => readSettings({ BACKEND: 'mosip' })).toThrow('MOSIP_URL: is needed with BACKEND=mosip')
})

test.each([
  ['BACKEND', 'other'],
  ['MOSIP_URL', 'ftp://mosip.example'],
  ['MOSIP_URL', 'https://user:password@mosip.example'],
  ['MOSIP_URL', 'https://mosip.example/?key=1'],
  ['MOSIP_TIMEOUT_MS', '0'],
  ['MOSIP_KEY', 'x'],
])('a wrong %s (%s) is refused by name', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(`${name}: `)
})
