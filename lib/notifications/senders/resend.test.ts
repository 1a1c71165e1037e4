import { afterEach, expect, test } from 'vitest'
import type { ClaimedMessage } from '@/db/outbox'
import { createResendSender } from './resend'
import { answerJson, openRecordingServer, type RecordingServer } from './testing/open-recording-server'
import { awkwardText, claimMessage, testVault as vault } from './testing/claim-message'

let server: RecordingServer
afterEach(() => server.close())

const from = 'Identity Authority <no-reply@id.example>'
const message = claimMessage({ to: 'amina@utopia.example', subject: 'رمزك "123"', text: awkwardText })
const taken = answerJson(200, { id: '49a3999c-0ce1-4ea6-ab68-afcd6dc2e794' })

function send(given: ClaimedMessage = message, patienceMs = 5_000) {
  return createResendSender({ apiKey: 're_s3cret', from, baseUrl: `${server.url}/`, vault, patienceMs }).send(given)
}

test('an e-mail is posted as Resend documents it, and arrives as it was written', async () => {
  server = await openRecordingServer(taken)
  await send()
  expect(server.requests).toHaveLength(1)
  expect(server.requests[0]).toMatchObject({
    method: 'POST',
    path: '/emails',
    headers: {
      authorization: 'Bearer re_s3cret',
      'content-type': 'application/json',
      'idempotency-key': expect.stringMatching(/^portal-12-[\w-]{43}$/),
    },
  })
  expect(server.requests[0]?.body).toEqual({
    from,
    to: 'amina@utopia.example',
    subject: 'رمزك "123"',
    text: awkwardText,
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
})

test('every attempt at one row has the same key, another row with the same words has another', async () => {
  server = await openRecordingServer(taken)
  await send()
  await send({ ...message, attempts: 2 })
  await send({ ...message, id: 13 })
  const [first, again, other] = server.requests.map(({ headers }) => headers['idempotency-key'])
  expect(again).toBe(first)
  expect(other).not.toBe(first)
})

test.each([
  [429, { name: 'rate_limit_exceeded', statusCode: 429, message: 'Too many' }, 'HTTP_429_rate_limit_exceeded'],
  [500, { name: 'application_error', statusCode: 500, message: 'Oh' }, 'HTTP_500_application_error'],
  [422, { name: 'amina@utopia.example', statusCode: 422, message: 'amina@utopia.example' }, 'NO_VALID_ANSWER'],
  [500, null, 'NO_VALID_ANSWER'],
  [200, {}, 'NO_VALID_ANSWER'],
])('status %i with %o rejects, and says nothing personal', async (status, body, code) => {
  server = await openRecordingServer(answerJson(status, body))
  const error = await send().catch((reason: unknown) => reason)
  expect(error).toMatchObject({ name: 'DeliveryError', code, message: `message not delivered: ${code}` })
})

test('an error page of something in between rejects with its status', async () => {
  server = await openRecordingServer((response) => response.writeHead(502).end('<h1>Bad gateway</h1>'))
  await expect(send()).rejects.toMatchObject({ code: 'HTTP_502_application_error' })
})

test('a server that never answers, or never ends its answer, is given up at the time limit', async () => {
  server = await openRecordingServer((response) => {
    if (server.requests.length === 2) response.writeHead(200).write('{"id":')
  })
  await expect(send(message, 100)).rejects.toMatchObject({ code: 'TIMEOUT' })
  await expect(send(message, 100)).rejects.toMatchObject({ code: 'TIMEOUT' })
})

test('a server that is not there rejects', async () => {
  server = await openRecordingServer(taken)
  await server.close()
  await expect(send()).rejects.toMatchObject({ code: 'NO_VALID_ANSWER' })
})
