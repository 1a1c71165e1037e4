import type { ServerResponse } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { authLockApi } from '@/lib/contract/auth-lock-api'
import { vidGenerateApi } from '@/lib/contract/vid-generate-api'
import { message, playUpstream, succeed, type PlayedUpstream, type Received } from './testing/play-upstream'
import { callUpstream } from './upstream-client'
import { UpstreamUnavailable } from '@/lib/contract/upstream-errors'

let upstream: PlayedUpstream | null = null
afterEach(async () => {
  await upstream?.close()
  upstream = null
})

const id = 'mosip.resident.authlock'
const good = { id, version: 'v1', responseTime: '2018-12-09T06:39:04.683Z', errors: null }
const response = { status: 'success', message }

async function ask(answer: (response: ServerResponse, received: Received) => void, timeoutMs = 5_000) {
  upstream = await playUpstream(answer)
  return callUpstream({ baseUrl: upstream.url, timeoutMs }, authLockApi, { authType: ['demo'] })
}
const say = (status: number, text: string) => (to: ServerResponse) => void to.writeHead(status).end(text)
const reasonOf = (asking: Promise<unknown>) =>
  asking.then(
    () => 'answered',
    (error: unknown) => (error instanceof UpstreamUnavailable ? error.reason : error),
  )

test('absent, null and empty errors are all success, and unknown fields are ignored', async () => {
  const { errors, ...rest } = good
  for (const body of [rest, { ...rest, errors }, { ...rest, errors: [], metadata: {} }]) {
    expect(await ask(say(200, JSON.stringify({ ...body, response: { ...response, more: 1 } })))).toEqual(response)
    await upstream?.close()
  }
})

test.each([
  ['nothing', '', 'not-json'],
  ['HTML', '<html>', 'not-json'],
  ['broken JSON', '{"id":', 'not-json'],
  ['a list', '[]', 'shape'],
  ['null', 'null', 'shape'],
  ['another API’s answer', JSON.stringify({ ...good, id: 'mosip.resident.vid', response }), 'shape'],
  ['no response', JSON.stringify(good), 'shape'],
  ['a response of another kind', JSON.stringify({ ...good, response: { ...response, message: 7 } }), 'shape'],
  ['a status that is no success', JSON.stringify({ ...good, response: { ...response, status: 'no' } }), 'shape'],
  ['errors of another kind', JSON.stringify({ ...good, response, errors: 'all' }), 'shape'],
  ['an error without a code', JSON.stringify({ ...good, response, errors: [{ errorMessage: 'x' }] }), 'shape'],
  [
    'a code that is an ID',
    JSON.stringify({ ...good, errors: [{ errorCode: '5318462097', errorMessage: '' }] }),
    'shape',
  ],
])('%s is no answer', async (_, text, reason) => {
  expect(await reasonOf(ask(say(200, text)))).toBe(reason)
})

test.each([201, 204, 400, 401, 404, 429, 500, 503])('status %i is no answer', async (status) => {
  expect(await reasonOf(ask(say(status, status === 204 ? '' : JSON.stringify({ ...good, response }))))).toBe('status')
})

test.each([301, 302, 303, 307, 308])('a redirect (%i) is not followed', async (status) => {
  const target = await playUpstream(succeed())
  const asking = ask((to) => void to.writeHead(status, { location: `${target.url}/` }).end())
  expect(await reasonOf(asking)).toBe('status')
  expect(target.received).toEqual([])
  await target.close()
})

test('an answer that does not come, or does not end, is given up', async () => {
  const hang = () => undefined
  expect(await reasonOf(ask(hang, 100))).toBe('timeout')
  await upstream?.close()
  expect(await reasonOf(ask((to) => void to.writeHead(200).write('{"id":'), 100))).toBe('timeout')
})

test('an answer without end is cut off', async () => {
  const pour = (to: ServerResponse) => {
    const flow = () => {
      while (!to.destroyed && to.write(Buffer.alloc(1024 * 1024, 32)));
    }
    to.on('drain', flow)
    flow()
  }
  expect(await reasonOf(ask(pour, 20_000))).toBe('too-large')
})

test('a refused and a broken connection are no answer', async () => {
  expect(await reasonOf(ask((to) => to.destroy()))).toBe('unreachable')
  const gone = await playUpstream(succeed())
  await gone.close()
  const asking = callUpstream({ baseUrl: gone.url, timeoutMs: 5_000 }, vidGenerateApi, {})
  expect(await reasonOf(asking)).toBe('unreachable')
})

test('the failure says nothing of what was sent, of what came, or of the address', async () => {
  upstream = await playUpstream(say(200, '{"id":"amina@utopia.example"}'))
  const { url: baseUrl } = upstream
  const error: unknown = await callUpstream({ baseUrl, timeoutMs: 5_000 }, authLockApi, { otp: '918273' }).catch(
    (thrown: unknown) => thrown,
  )
  expect(error).toMatchObject({ message: 'upstream: shape', reason: 'shape' })
  expect(error).not.toHaveProperty('cause')
})
