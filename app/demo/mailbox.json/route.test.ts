import { afterEach, beforeEach, expect, test } from 'vitest'
import { POST as requestOtp } from '@/app/resident/v1/req/otp/route'
import { productionSettings } from '@/lib/demo/testing/production-settings'
import { callRoute, wrap } from '@/lib/container/testing/call-route'
import { openTestPortal, type TestPortal } from '@/lib/container/testing/open-test-portal'
import { GET } from './route'

let open: TestPortal
beforeEach(async () => {
  open = await openTestPortal()
})
afterEach(() => open.remove())

async function ask(query = '') {
  await open.portal.outbox.drain()
  const answer = await GET(new Request(`http://127.0.0.1/demo/mailbox.json${query}`))
  return { status: answer.status, cacheControl: answer.headers.get('cache-control'), entries: await answer.json() }
}

async function sendCodeTo(individualId: string) {
  const request = { transactionID: 'dabed834-974f-11e9', individualId, individualIdType: 'UIN', demographics: null }
  expect((await callRoute(requestOtp, wrap('mosip.resident.otp', request))).errors).toBeNull()
}

test('each message has its channel, its code and the time at which it was sent', async () => {
  const resident = await open.addResident()
  await sendCodeTo(resident.uin)
  const { entries, cacheControl } = await ask(`?to=${encodeURIComponent(resident.email.toUpperCase())}`)
  expect(cacheControl).toBe('no-store')
  expect(entries).toEqual([
    {
      to: resident.email,
      channel: 'email',
      subject: expect.any(String),
      text: expect.stringContaining(entries[0].otp),
      otp: expect.stringMatching(/^\d{6}$/),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    },
  ])
  expect((await ask(`?to=+${resident.phone}`)).entries).toMatchObject([{ channel: 'sms', subject: null }])
})

test('without an address all messages are listed, the newest first', async () => {
  const [first, second] = [await open.addResident({ phone: null }), await open.addResident({ phone: null })]
  await sendCodeTo(first.uin)
  await open.portal.outbox.drain()
  await sendCodeTo(second.uin)
  for (const query of ['', '?to=']) {
    expect((await ask(query)).entries.map(({ to }: { to: string }) => to)).toEqual([second.email, first.email])
  }
  expect((await ask('?to=nobody@utopia.example')).entries).toEqual([])
})

test('in production there is nothing at this path', async () => {
  await open.remove()
  open = await openTestPortal(productionSettings)
  expect((await ask()).status).toBe(404)
})
