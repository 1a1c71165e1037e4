import { afterEach, expect, test } from 'vitest'
import { POST } from '@/app/resident/v1/req/auth-lock/route'
import { generateUin } from '@/lib/identity/generate-uin'
import { callRoute, wrap } from '@/lib/container/testing/call-route'
import { openTestPortal, type TestPortal } from '@/lib/container/testing/open-test-portal'
import { message, playUpstream, refuse, succeed, type PlayedUpstream } from './testing/play-upstream'

let open: TestPortal
let upstream: PlayedUpstream
afterEach(async () => {
  await open.remove()
  await upstream.close()
})

async function ask(answer: Parameters<typeof playUpstream>[0], fields: object = {}) {
  upstream = await playUpstream(answer)
  open = await openTestPortal({ BACKEND: 'mosip', MOSIP_URL: upstream.url, MOSIP_TIMEOUT_MS: '500' })
  const individual = { transactionID: 'transaction-1', individualId: generateUin(), individualIdType: 'UIN' }
  const request = { ...individual, otp: '123456', authType: ['demo'], ...fields }
  return callRoute(POST, wrap('mosip.resident.authlock', request))
}

test('what upstream answers is the answer', async () => {
  const answer = await ask(succeed())
  expect(answer).toMatchObject({ status: 200, response: { status: 'success', message }, errors: null })
})

test('upstream’s failures are handed on in the API’s own envelope', async () => {
  const answer = await ask(refuse(['RES-LOC-001', 'OTP Authentication Failed.'], ['RES-SER-410', 'Amina is unknown']))
  expect(answer).toMatchObject({ status: 200, id: 'mosip.resident.authlock', response: {} })
  expect(answer.errors).toEqual([
    { errorCode: 'RES-LOC-001', errorMessage: 'OTP Authentication Failed.' },
    { errorCode: 'RES-SER-410', errorMessage: 'The request was refused' },
  ])
})

test('no answer that fits is 503, in the envelope', async () => {
  const answer = await ask((response) => void response.end('<html>'))
  expect(answer).toMatchObject({ status: 503, id: 'mosip.resident.authlock', response: {} })
  expect(answer.errors?.map(({ errorCode }) => errorCode)).toEqual(['RES-HTTP-503'])
})

test('no answer in time is 503 too', async () => {
  expect(await ask(() => undefined)).toMatchObject({ status: 503 })
})

test('a malformed request never leaves the portal', async () => {
  const answer = await ask(succeed(), { otp: '12' })
  expect(answer.errors?.map(({ errorCode }) => errorCode)).toEqual(['RES-LOC-002'])
  expect(upstream.received).toEqual([])
})
