import { afterEach, beforeEach, expect, test } from 'vitest'
import { POST as requestOtp } from '@/app/resident/v1/req/otp/route'
import { productionSettings } from '@/lib/demo/testing/production-settings'
import { callRoute, wrap } from '@/lib/container/testing/call-route'
import { openTestPortal, type TestPortal } from '@/lib/container/testing/open-test-portal'
import { answerJson, openRecordingServer, type RecordingServer } from './testing/open-recording-server'

let server: RecordingServer
let open: TestPortal | undefined
beforeEach(async () => {
  server = await openRecordingServer(answerJson(200, { id: 'taken' }))
})
afterEach(async () => {
  await open?.remove()
  await server.close()
})

const withoutMail = { ...productionSettings, SMTP_URL: '', MAIL_FROM: '' }
const resend = () => ({ RESEND_API_KEY: 're_123', RESEND_BASE_URL: server.url, MAIL_FROM: 'Utopia <a@id.example>' })
const smsWebhook = () => ({
  SMS_WEBHOOK_URL: `${server.url}/sms`,
  SMS_WEBHOOK_BODY: '{"recipient":"+216{to}","content":"{text}"}',
  SMS_WEBHOOK_HEADERS: '{"Authorization":"Bearer t0ken"}',
})

async function sendCode(settings: Record<string, string>) {
  open = await openTestPortal({ ...withoutMail, ...settings })
  const resident = await open.addResident()
  const request = { transactionID: 'dabed834-974f-11e9', individualId: resident.uin, individualIdType: 'UIN' }
  const { errors } = await callRoute(requestOtp, wrap('mosip.resident.otp', { ...request, demographics: null }))
  await open.portal.outbox.drain()
  expect(errors).toBeNull()
  return resident
}

test('production with Resend and an SMS web-hook sends a code over both', async () => {
  const { email, phone } = await sendCode({ ...resend(), ...smsWebhook() })
  expect(server.requests).toHaveLength(2)
  expect(server.requests).toContainEqual(
    expect.objectContaining({
      path: '/emails',
      headers: expect.objectContaining({ authorization: 'Bearer re_123' }),
      body: expect.objectContaining({ from: 'Utopia <a@id.example>', to: email }),
    }),
  )
  expect(server.requests).toContainEqual(
    expect.objectContaining({
      path: '/sms',
      headers: expect.objectContaining({ authorization: 'Bearer t0ken' }),
      body: { recipient: `+91${phone}`, content: expect.stringMatching(/\d{6}/) },
    }),
  )
})

test.each([
  ['/emails', () => resend()],
  ['/sms', () => smsWebhook()],
])('production with one sender alone sends over that channel alone: %s', async (path, settings) => {
  await sendCode(settings())
  expect(server.requests.map((request) => request.path)).toEqual([path])
})
