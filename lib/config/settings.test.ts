import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { readSettings } from './settings'

const key = randomBytes(32).toString('base64')
const production = {
  PORTAL_MODE: 'production',
  BASE_URL: 'https://id.example',
  DATA_KEYS: `k1:${key}`,
  LOOKUP_KEY: key,
  SESSION_SECRET: 'x'.repeat(32),
  SMTP_URL: 'smtps://mail.example',
  MAIL_FROM: 'Identity Authority <no-reply@id.example>',
}

test('without any variable the portal is a demo on port 3000 that discloses unknown IDs', () => {
  const settings = readSettings({})
  expect(settings).toMatchObject({ isDemo: true, PORT: 3000, DATA_DIR: '.data', UNKNOWN_ID: 'disclose' })
  expect(settings.origins).toEqual(['http://localhost:3000', 'http://127.0.0.1:3000'])
})

test('the base URL follows PORT', () => {
  expect(readSettings({ PORT: '4100' }).origins).toContain('http://127.0.0.1:4100')
})

test('production with all it needs starts, conceals unknown IDs, and has one origin', () => {
  const settings = readSettings({ ...production, BASE_URL: 'https://id.example/portal' })
  expect(settings).toMatchObject({ isDemo: false, UNKNOWN_ID: 'conceal', origins: ['https://id.example'] })
})

test.each(['BASE_URL', 'DATA_KEYS', 'LOOKUP_KEY', 'SESSION_SECRET', 'SMTP_URL', 'MAIL_FROM'])(
  'production without %s is refused by name',
  (name) => {
    expect(() => readSettings({ ...production, [name]: '' })).toThrow(`${name}: is needed in production`)
  },
)

test('production cannot switch its limits off', () => {
  expect(() => readSettings({ ...production, RATE_LIMITS: 'off' })).toThrow('RATE_LIMITS')
})

test('demo mode refuses a real sender', () => {
  expect(() => readSettings({ SMTP_URL: 'smtp://mail.example' })).toThrow('SMTP_URL')
})

test.each([
  ['PORT', '70000'],
  ['PORT', 'eighty'],
  ['PORTAL_MODE', 'staging'],
  ['PORTAL_TIME_ZONE', 'Mars/Olympus'],
  ['DATA_KEYS', 'short'],
  ['DATABASE_URL', 'mysql://x'],
  ['BASE_URL', 'not a url'],
  ['UNKNOWN_ID', 'maybe'],
])('a wrong %s (%s) is refused by name, and its value is not repeated', (name, value) => {
  const start = () => readSettings({ [name]: value })
  expect(start).toThrow(`${name}: `)
})

test('an unknown variable with one of our prefixes is refused by name', () => {
  expect(() => readSettings({ PORTAL_MOOD: 'demo' })).toThrow('PORTAL_MOOD: is not a setting')
  expect(() => readSettings({ HOME: '/x', PATH: '/y' })).not.toThrow()
})

test('several problems are told at once', () => {
  expect(() => readSettings({ PORT: '0', CARD_THREADS: '99' })).toThrow(/PORT[\s\S]*CARD_THREADS/)
})
