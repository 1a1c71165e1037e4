import { expect, test } from 'vitest'
import { productionSettings } from '@/lib/demo/testing/production-settings'
import { readSettings } from './settings'

const production = { ...productionSettings, MAIL_FROM: 'Identity Authority <no-reply@id.example>' }

test('without any variable the portal is a demo on port 3000 that discloses unknown IDs', () => {
  const settings = readSettings({})
  expect(settings).toMatchObject({ isDemo: true, PORT: 3000, DATA_DIR: '.data', UNKNOWN_ID: 'disclose' })
  expect(settings.origins).toEqual(['http://localhost:3000', 'http://127.0.0.1:3000'])
})

test('the base URL follows PORT', () => {
  expect(readSettings({ PORT: '4100' }).origins).toContain('http://127.0.0.1:4100')
})

test('a demo that other machines may reach takes posts from its own address', () => {
  expect(readSettings({ HOST: '192.168.1.20' }).origins).toContain('http://192.168.1.20:3000')
  expect(readSettings({ HOST: '0.0.0.0', BASE_URL: 'http://demo.example' }).origins).toContain('http://demo.example')
})

test('production with all it needs starts, conceals unknown IDs, and has one origin', () => {
  const settings = readSettings({ ...production, BASE_URL: 'https://id.example/portal' })
  expect(settings).toMatchObject({ isDemo: false, UNKNOWN_ID: 'conceal', origins: ['https://id.example'] })
})

test.each(['BASE_URL', 'DATA_KEYS', 'LOOKUP_KEY', 'SESSION_SECRET'])(
  'production without %s is refused by name',
  (name) => {
    expect(() => readSettings({ ...production, [name]: '' })).toThrow(`${name}: is needed in production`)
  },
)

const senderless = { ...production, SMTP_URL: '', MAIL_FROM: '' }
const smsWebhook = { SMS_WEBHOOK_URL: 'https://sms.example/send' }

test('production without any sender is refused, and told which there are', () => {
  expect(() => readSettings(senderless)).toThrow('SMTP_URL, RESEND_API_KEY or SMS_WEBHOOK_URL: one of them is needed')
})

test.each([
  { SMTP_URL: 'smtps://mail.example', MAIL_FROM: 'a@id.example' },
  { RESEND_API_KEY: 're_123', MAIL_FROM: 'a@id.example' },
  smsWebhook,
  { RESEND_API_KEY: 're_123', MAIL_FROM: 'a@id.example', ...smsWebhook },
])('production starts with the sender of %o', (sender) => {
  expect(readSettings({ ...senderless, ...sender })).toMatchObject(sender)
})

test.each([{ SMTP_URL: 'smtps://mail.example' }, { RESEND_API_KEY: 're_123' }])(
  'production that sends e-mail by %o needs MAIL_FROM',
  (sender) => {
    expect(() => readSettings({ ...senderless, ...smsWebhook, ...sender })).toThrow('MAIL_FROM: is needed')
  },
)

test('two ways to send e-mail are refused', () => {
  expect(() => readSettings({ ...production, RESEND_API_KEY: 're_123' })).toThrow(
    'SMTP_URL, RESEND_API_KEY: choose one',
  )
})

test('production cannot switch its limits off', () => {
  expect(() => readSettings({ ...production, RATE_LIMITS: 'off' })).toThrow('RATE_LIMITS')
})

test.each(['SMTP_URL', 'RESEND_API_KEY', 'SMS_WEBHOOK_URL'])('demo mode refuses a real sender: %s', (name) => {
  const values = { SMTP_URL: 'smtp://mail.example', RESEND_API_KEY: 're_123', ...smsWebhook }
  expect(() => readSettings({ [name]: values[name as keyof typeof values] })).toThrow(`${name}: demo mode`) // one of its keys
})

test('the body and the headers of the SMS web-hook are as documented unless set', () => {
  const settings = readSettings({ ...senderless, ...smsWebhook })
  expect(settings.SMS_WEBHOOK_BODY).toBe('{"to":"{to}","text":"{text}"}')
  expect(settings.SMS_WEBHOOK_HEADERS).toEqual({})
  const headers = { SMS_WEBHOOK_HEADERS: '{"Authorization":"Bearer s3cret","X-Account":"7"}' }
  expect(readSettings({ ...senderless, ...smsWebhook, ...headers }).SMS_WEBHOOK_HEADERS).toEqual({
    Authorization: 'Bearer s3cret',
    'X-Account': '7',
  })
})

test.each([
  ['SMS_WEBHOOK_BODY', '{"to":"{to}","key":"s3cret"}'],
  ['SMS_WEBHOOK_BODY', '{"{to}":"{text}","key":"s3cret"}'],
  ['SMS_WEBHOOK_BODY', 'to={to}&text={text}&key=s3cret'],
  ['SMS_WEBHOOK_HEADERS', 'Authorization: s3cret'],
  ['SMS_WEBHOOK_HEADERS', '["s3cret"]'],
  ['SMS_WEBHOOK_HEADERS', '{"s3cret":1}'],
  ['SMS_WEBHOOK_HEADERS', '{"s3cret in a name":"x"}'],
  ['SMS_WEBHOOK_HEADERS', '{"Authorization":"s3cret\\nX-Other: 1"}'],
  ['SMS_WEBHOOK_HEADERS', '{"Content-Length":"3","Authorization":"s3cret"}'],
  ['SMS_WEBHOOK_URL', 'https://user:s3cret@sms.example/'],
  ['SMS_WEBHOOK_URL', 'ftp://sms.example/?token=s3cret'],
  ['RESEND_BASE_URL', 'https://s3cret@resend.example'],
  ['RESEND_API_KEY', 're s3cret'],
  ['RESEND_DEBUG', 's3cret'],
  ['SMS_WEBHOOK_TOKEN', 's3cret'],
])('a wrong %s is refused by name, and its secret is not repeated (%s)', (name, value) => {
  const start = () => readSettings({ ...senderless, ...smsWebhook, [name]: value })
  expect(start).toThrow(new RegExp(`^Settings:\\n  ${name}: (?!.*s3cret)[^\\n]*$`))
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
