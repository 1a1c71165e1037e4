import { randomBytes } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countDispatches, insertDispatch } from '@/db/dispatches'
import { openTestDatabase, type TestDatabase } from '@/db/testing/open-test-database'
import { createVault } from '@/db/vault'
import { createLogger } from '@/lib/config/logger'
import { createWebHookProvider } from './fulfilment/web-hook'
import { startRequestWorker } from './request-worker'
import { isSignatureOf } from './sign-body'

const secret = 'a-secret-of-at-least-thirty-two-characters'
const vault = createVault({ dataKeys: new Map([['k', randomBytes(32)]]), lookupKey: randomBytes(32) })
const received: { headers: IncomingHttpHeaders; body: string }[] = []
let opened: TestDatabase
let server: Server
let statusCode = 200
let offsetMs = 0
const now = () => new Date(Date.now() + offsetMs)

beforeAll(async () => {
  opened = await openTestDatabase()
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      received.push({ headers: request.headers, body })
      response.writeHead(statusCode).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await opened.remove()
})

test('a request is dispatched signed, under its key, again after a failure, and then no more', async () => {
  const { port } = server.address() as AddressInfo // a TCP server has a port
  const provider = createWebHookProvider(`http://127.0.0.1:${port}/orders`, secret)
  const { database } = opened
  const advanceDue = async () => 0
  const worker = startRequestWorker({
    database,
    vault,
    provider,
    advanceDue,
    sweep: advanceDue,
    takeReport: advanceDue,
    now,
    log: createLogger('silent'),
  })
  const payload = JSON.stringify({ rid: '1', kind: 'REPRINT', address: ['12 Harbour Street'] })
  await database.transaction((tx) => insertDispatch(tx, vault, 'key-1', payload, now()))
  statusCode = 500
  await worker.runOnce()
  expect((await countDispatches(database.reader)).owed).toBe(1)
  statusCode = 201
  offsetMs += 60_000
  await worker.runOnce()
  offsetMs += 3_600_000
  await worker.runOnce()
  await worker.stop()
  expect(received.map(({ body }) => body)).toEqual([payload, payload])
  for (const { headers, body } of received) {
    expect(headers).toMatchObject({ 'idempotency-key': 'key-1', 'content-type': 'application/json' })
    expect(isSignatureOf(String(headers['x-portal-signature']), body, secret)).toBe(true)
  }
  expect(await countDispatches(database.reader)).toEqual({ all: 1, owed: 0 })
})

test('a request during a round gets a round that begins afterwards', async () => {
  const nothing = async () => 0
  const { database } = opened
  let goOn = () => undefined as void
  const halted = new Promise<void>((resolve) => (goOn = resolve))
  const looked: string[] = []
  let due = 'before'
  const worker = startRequestWorker({
    ...{ database, vault, provider: null, sweep: nothing, takeReport: nothing, now, log: createLogger('silent') },
    advanceDue: async () => {
      looked.push(due)
      await halted
      return 0
    },
  })
  const first = worker.runOnce()
  await expect.poll(() => looked).toEqual(['before'])
  due = 'after'
  const second = worker.runOnce()
  goOn()
  await Promise.all([first, second])
  expect(looked).toEqual(['before', 'after'])
  await worker.stop()
})

test('a signature of another body or key is none', () => {
  expect(isSignatureOf('sha256=00', 'x', secret)).toBe(false)
  expect(isSignatureOf('', 'x', secret)).toBe(false)
})
