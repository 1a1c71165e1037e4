import { afterEach, expect, test } from 'vitest'
import type { ClaimedMessage } from '@/db/outbox'
import { createSmsWebhookSender } from './sms-webhook'
import { awkwardText, claimMessage, testVault as vault } from './testing/claim-message'
import { answerJson, openRecordingServer, type RecordingServer } from './testing/open-recording-server'

let server: RecordingServer
afterEach(() => server.close())

const message = claimMessage({ to: '7712345678', text: awkwardText })
const plain = { body: '{"to":"{to}","text":"{text}"}', headers: {} }
const taken = answerJson(202, { queued: true })

function send(given: Partial<Parameters<typeof createSmsWebhookSender>[0]> = {}, claimed: ClaimedMessage = message) {
  return createSmsWebhookSender({ url: `${server.url}/v1/sms?account=7`, vault, ...plain, ...given }).send(claimed)
}

test('a message is posted to the path and query given, and arrives as it was written', async () => {
  server = await openRecordingServer(taken)
  await send()
  expect(server.requests).toHaveLength(1)
  expect(server.requests[0]).toMatchObject({
    method: 'POST',
    path: '/v1/sms?account=7',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': expect.stringMatching(/^portal-12-[\w-]{43}$/),
    },
  })
  expect(server.requests[0]?.body).toEqual({ to: '7712345678', text: awkwardText })
})

test('the template is filled wherever its strings hold a place, and nowhere else', async () => {
  server = await openRecordingServer(taken)
  const body = '{"messages":[{"to":["+216{to}"],"body":"[Utopia] {text} {text}","{to}":5}],"flash":false,"ref":null}'
  await send({ body })
  const text = `[Utopia] ${awkwardText} ${awkwardText}`
  expect(server.requests[0]?.body).toEqual({
    messages: [{ to: ['+2167712345678'], body: text, '{to}': 5 }],
    flash: false,
    ref: null,
  })
})

test.each([
  ['{to}', '+21620123456'],
  ['+216{to}', '+21620123456'],
  ['216{to}', '21620123456'],
  ['00216{to}', '0021620123456'],
  ['0{to}', '020123456'],
  ['tel:{to}', 'tel:+21620123456'],
])('%s becomes %s: a prefix is not put twice', async (template, to) => {
  server = await openRecordingServer(taken)
  const body = JSON.stringify({ to: template, text: '{text}' })
  await send({ body }, claimMessage({ to: '+21620123456', text: 'x' }))
  expect(server.requests[0]?.body).toEqual({ to, text: 'x' })
})

test('the headers given are sent, and may name another kind of JSON, but not another key', async () => {
  server = await openRecordingServer(taken)
  const json = 'application/vnd.api+json'
  await send({ headers: { Authorization: 'Basic czNjcmV0', 'content-type': json, 'idempotency-key': 'mine' } })
  expect(server.requests[0]?.headers).toMatchObject({
    authorization: 'Basic czNjcmV0',
    'content-type': json,
    'idempotency-key': expect.stringMatching(/^portal-12-/),
  })
})

test('every attempt at one row has the same key, another row with the same words has another', async () => {
  server = await openRecordingServer(taken)
  await send()
  await send({}, { ...message, attempts: 2 })
  await send({}, { ...message, id: 13 })
  const [first, again, other] = server.requests.map(({ headers }) => headers['idempotency-key'])
  expect(again).toBe(first)
  expect(other).not.toBe(first)
})

test.each([400, 429, 500])('status %i rejects, and says nothing personal', async (status) => {
  server = await openRecordingServer(answerJson(status, { error: 'no credit for 7712345678' }))
  const error = await send().catch((reason: unknown) => reason)
  const code = `HTTP_${status}`
  expect(error).toMatchObject({ name: 'DeliveryError', code, message: `message not delivered: ${code}` })
})

test('a redirect is not followed', async () => {
  server = await openRecordingServer((response) => response.writeHead(307, { location: '/elsewhere' }).end())
  await expect(send()).rejects.toMatchObject({ code: 'HTTP_307' })
  expect(server.requests).toHaveLength(1)
})

test('a server that never answers is given up at the time limit', async () => {
  server = await openRecordingServer(() => undefined)
  await expect(send({ patienceMs: 100 })).rejects.toMatchObject({ code: 'TIMEOUT' })
  expect(server.requests).toHaveLength(1)
})

test('a server that is not there rejects', async () => {
  server = await openRecordingServer(taken)
  await server.close()
  await expect(send()).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})
