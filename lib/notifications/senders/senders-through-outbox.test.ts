import type { ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { countOwedMessages, insertOutboxMessages } from '@/db/outbox'
import { openTestDatabase, type TestDatabase } from '@/db/testing/open-test-database'
import { createLogger } from '@/lib/config/logger'
import { startOutboxWorker, type OutboxWorker } from '../outbox-worker'
import type { Senders } from '../sender'
import { createResendSender } from './resend'
import { createSmsWebhookSender } from './sms-webhook'
import { testVault as vault } from './testing/claim-message'
import { answerJson, openRecordingServer, type RecordingServer } from './testing/open-recording-server'

const email = 'amina@utopia.example'
const phone = '+7712345678'
const text = 'Your code is 204918'
const secrets = { apiKey: 're_s3cret', token: 't0ken' }

let opened: TestDatabase
let servers: RecordingServer[]
let workers: OutboxWorker[]
let answer: (response: ServerResponse) => void
let offsetMs = 0
let logged: string[]
const now = () => new Date(Date.now() + offsetMs)
const log = createLogger('debug', { write: (line: string) => void logged.push(line) })

beforeAll(async () => {
  opened = await openTestDatabase()
})
afterAll(() => opened.remove())
beforeEach(async () => {
  offsetMs += 3_600_000 // past every pause of the test before
  logged = []
  workers = []
  answer = answerJson(200, { id: 'taken' })
  servers = await Promise.all([1, 2].map(() => openRecordingServer((response) => answer(response))))
})
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop()))
  await Promise.all(servers.map((server) => server.close()))
})

const bodies = () => servers.map(({ requests }) => requests.map(({ body }) => body))
const countOwed = () => countOwedMessages(opened.database.reader)

function begin(patienceMs = 60_000): OutboxWorker {
  const [mail, sms] = servers.map(({ url }) => url)
  const shared = { vault, patienceMs }
  const senders: Senders = {
    email: createResendSender({ apiKey: secrets.apiKey, from: 'a@id.example', baseUrl: mail ?? '', ...shared }),
    sms: createSmsWebhookSender({
      url: `${sms ?? ''}/?key=${secrets.token}`,
      body: '{"to":"{to}","text":"{text}"}',
      headers: { Authorization: secrets.token },
      ...shared,
    }),
  }
  const worker = startOutboxWorker({ database: opened.database, vault, senders, now, log })
  workers.push(worker)
  return worker
}

const owe = () =>
  opened.database.transaction((tx) => {
    const row = { residentId: null, event: 'test', staleAt: null }
    const rows = [
      { ...row, channel: 'email' as const, message: { to: email, subject: 'Code', text, otp: '204918' } },
      { ...row, channel: 'sms' as const, message: { to: phone, subject: null, text, otp: '204918' } },
    ]
    return insertOutboxMessages(tx, vault, rows, now())
  })

test('what is owed goes out once over each channel', async () => {
  await owe()
  await begin().drain()
  expect(await countOwed()).toBe(0)
  expect(bodies()).toMatchObject([[{ to: email, subject: 'Code', text }], [{ to: phone, text }]])
})

test.each([
  ['is busy', answerJson(429, { name: 'rate_limit_exceeded', statusCode: 429, message: email }), 'HTTP_429', 60_000],
  ['is broken', answerJson(500, { error: `${email} ${phone} ${text}` }), 'HTTP_500', 60_000],
  ['never answers', () => undefined, 'TIMEOUT', 200],
])(
  'a sender that %s loses nothing, and the log says why without naming anybody',
  async (_, failure, reason, patienceMs) => {
    answer = failure
    await owe()
    await begin(patienceMs).drain()
    expect(await countOwed()).toBe(2)
    await workers[0]?.stop()
    answer = answerJson(200, { id: 'taken' })
    offsetMs += 60_000
    await begin().drain()
    expect(await countOwed()).toBe(0)
    expect(bodies()).toMatchObject([
      [{ to: email }, { to: email, text }],
      [{ to: phone }, { to: phone, text }],
    ])
    for (const { requests } of servers) {
      expect(new Set(requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
    }
    const lines = logged.join('')
    expect(lines).toContain(reason)
    for (const secret of [email, phone, text, '204918', 'Code', ...Object.values(secrets)]) {
      expect(lines).not.toContain(secret)
    }
  },
)

test('a sender that is not there loses nothing', async () => {
  await owe()
  const outbox = begin()
  await Promise.all(servers.map((server) => server.close()))
  await outbox.drain()
  expect(await countOwed()).toBe(2)
  expect(logged.join('')).toContain('ECONNREFUSED')
})
