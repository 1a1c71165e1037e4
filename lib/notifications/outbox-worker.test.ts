import { randomBytes } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { countOwedMessages, insertOutboxMessages } from '@/db/outbox'
import { openTestDatabase, type TestDatabase } from '@/db/testing/open-test-database'
import { createVault } from '@/db/vault'
import { createLogger } from '@/lib/config/logger'
import { startOutboxWorker, type OutboxWorker } from './outbox-worker'
import type { Sender, Senders } from './sender'
import { createSmtpSender } from './senders/smtp'

const vault = createVault({ dataKeys: new Map([['k', randomBytes(32)]]), lookupKey: randomBytes(32) })
const log = createLogger('silent')
let opened: TestDatabase
let offsetMs = 0
const now = () => new Date(Date.now() + offsetMs)

beforeAll(async () => {
  opened = await openTestDatabase()
})
afterAll(() => opened.remove())
beforeEach(() => {
  offsetMs += 3_600_000 // past every pause of the test before
})

const begin = (senders: Senders) => startOutboxWorker({ database: opened.database, vault, senders, now, log })
const owe = (to: string, more: { event?: string; channel?: 'email' | 'sms'; staleAt?: Date | null } = {}) =>
  opened.database.transaction((tx) => {
    const message = { to, subject: 'Subject', text: `Text for ${to}`, otp: null }
    const row = { residentId: null, event: 'test', channel: 'email', staleAt: null, message, ...more } as const
    return insertOutboxMessages(tx, vault, [row], now())
  })
const countOwed = () => countOwedMessages(opened.database.reader)

async function using(senders: Senders, work: (worker: OutboxWorker) => Promise<void>) {
  const worker = begin(senders)
  await work(worker)
  await worker.stop()
}

function recordingSender(fails: (to: string) => boolean = () => false): Sender & { sent: string[] } {
  const sent: string[] = []
  return {
    sent,
    async send({ message }) {
      if (fails(message.to)) throw new Error('refused')
      sent.push(message.to)
    },
  }
}

test('each message is sent once, also by several workers at once', async () => {
  const email = recordingSender()
  for (let i = 0; i < 60; i++) await owe(`a${i}@x.example`)
  const workers = Array.from({ length: 4 }, () => begin({ email }))
  await Promise.all(workers.map((worker) => worker.drain()))
  await Promise.all(workers.map((worker) => worker.stop()))
  expect(email.sent).toHaveLength(60)
  expect(new Set(email.sent).size).toBe(60)
  expect(await countOwed()).toBe(0)
})

test('messages to one address go in their order, and those to others do not wait', async () => {
  const sent: string[] = []
  const others = new EventEmitter()
  const isThirdSent = once(others, 'sent')
  const email: Sender = {
    async send({ event, message }) {
      if (event === 'first') await isThirdSent
      sent.push(`${event} ${message.to}`)
      if (event === 'third') others.emit('sent')
    },
  }
  await owe('a@x.example', { event: 'first' })
  await owe('a@x.example', { event: 'second' })
  await owe('b@x.example', { event: 'third' })
  await using({ email }, (worker) => worker.drain())
  expect(sent).toEqual(['third b@x.example', 'first a@x.example', 'second a@x.example'])
})

test('a slow sender never holds a message beyond its lease', async () => {
  const sent: string[] = []
  const email: Sender = {
    async send({ event }) {
      sent.push(event)
      offsetMs += 40_000
    },
  }
  await owe('slow@x.example', { event: 'first' })
  await owe('slow@x.example', { event: 'second' })
  await using({ email }, async (worker) => {
    await worker.drain()
    expect(sent).toEqual(['first'])
    offsetMs += 20_000
    await worker.drain()
    expect(sent).toEqual(['first', 'second'])
  })
})

test('a message that fails is tried again later and holds up no other', async () => {
  let isDead = true
  const email = recordingSender((to) => isDead && to === 'slow@x.example')
  await owe('slow@x.example')
  await owe('quick@x.example')
  await using({ email }, async (worker) => {
    await worker.drain()
    expect(email.sent).toEqual(['quick@x.example'])
    expect(await countOwed()).toBe(1)
    isDead = false
    await worker.drain()
    expect(email.sent).toHaveLength(1)
    offsetMs += 60_000
    await worker.drain()
    expect(email.sent).toEqual(['quick@x.example', 'slow@x.example'])
  })
})

test('messages are held up while none goes out, and no longer than that', async () => {
  let isDead = true
  const email = recordingSender(() => isDead)
  await owe('one@x.example')
  await using({ email }, async (worker) => {
    await worker.drain()
    expect(worker.isHeldUp()).toBe(false)
    await owe('two@x.example')
    await worker.drain()
    expect(worker.isHeldUp()).toBe(true)
    isDead = false
    offsetMs += 60_000
    await worker.drain()
    expect(email.sent).toHaveLength(2)
    expect(worker.isHeldUp()).toBe(false)
  })
})

test('a message claimed by a worker that died comes back', async () => {
  await owe('lost@x.example')
  await new Promise<void>((claimed) => {
    const never = () => {
      claimed()
      return new Promise<void>(() => undefined)
    }
    begin({ email: { send: never } }).nudge()
  })
  offsetMs += 61_000
  const email = recordingSender()
  await using({ email }, (worker) => worker.drain())
  expect(email.sent).toEqual(['lost@x.example'])
})

test('a code that has run out is not sent any more', async () => {
  const email = recordingSender()
  await owe('late@x.example', { staleAt: new Date(now().getTime() - 1) })
  await using({ email }, (worker) => worker.drain())
  expect(email.sent).toEqual([])
  expect(await countOwed()).toBe(0)
})

test('SMTP delivers what was owed, and a dead server loses nothing', async () => {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let text = ''
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
      stream.on('end', () => {
        received.push(text)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const dead = createSmtpSender('smtp://127.0.0.1:9', 'Authority <no-reply@id.example>')
  const alive = createSmtpSender(`smtp://127.0.0.1:${port}`, 'Authority <no-reply@id.example>')
  await owe('amina@x.example')
  await using({ email: dead }, (worker) => worker.drain())
  expect(await countOwed()).toBe(1)
  offsetMs += 60_000
  await using({ email: alive }, (worker) => worker.drain())
  alive.close()
  dead.close()
  await new Promise<void>((resolve) => server.close(() => resolve()))
  expect(received).toHaveLength(1)
  expect(received[0]).toMatch(/To: amina@x\.example[\s\S]*Subject: Subject[\s\S]*Text for amina@x\.example/)
})

test('a sender that never answers holds up no other channel', async () => {
  await owe('stuck@x.example')
  await owe('7712345678', { channel: 'sms' })
  const stuck: Sender = { send: () => new Promise<void>(() => undefined) }
  const delivered = await new Promise<string>((resolve) => {
    const sms: Sender = { send: async ({ message }) => resolve(message.to) }
    begin({ email: stuck, sms }).nudge()
  })
  expect(delivered).toBe('7712345678')
})
