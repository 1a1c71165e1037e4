import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countDispatches } from '@/db/dispatches'
import { registrations } from '@/db/schema/registrations'
import { isRid } from '@/lib/identity/rid'
import { askCode } from '@/lib/container/testing/ask-code'
import { callRoute, wrap, type Answer } from '@/lib/container/testing/call-route'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import { signBody } from '@/lib/requests/sign-body'
import { POST as postStep } from '../../../../api/v1/requests/steps/route'
import { POST as postStatus } from '../../rid/check-status/route'
import { POST } from './route'

const secret = 'a-secret-of-at-least-thirty-two-characters'
const folder = mkdtempSync(path.join(tmpdir(), 'portal-dispatch-'))
let open: TestPortal
beforeAll(async () => {
  open = await openTestPortal({ RATE_LIMITS: 'off', HANDOVER_DIR: folder, HANDOVER_SECRET: secret })
})
afterAll(async () => {
  await open.remove()
  rmSync(folder, { recursive: true })
})

const order = async (resident: TestResident, more: object = {}) =>
  callRoute(POST, wrap('mosip.resident.reprintuin', { ...(await askCode(open, resident)), ...more }))
const codes = ({ errors }: Answer) => errors?.map(({ errorCode }) => errorCode)
const readStatus = async (individualId: unknown) =>
  (await callRoute(postStatus, wrap('mosip.resident.uinstatus', { individualId, individualIdType: 'RID' }))).response
    ?.ridStatus

function report(body: object, signature?: string) {
  const text = JSON.stringify(body)
  const headers = { 'content-type': 'application/json', 'x-portal-signature': signature ?? signBody(text, secret) }
  return postStep(new Request('http://127.0.0.1/', { method: 'POST', headers, body: text }))
}

test('50 identical parallel calls make one order, 50 equal answers, one message and one dispatch', async () => {
  const resident = await open.addResident()
  const request = { ...(await askCode(open, resident)) }
  const before = await countDispatches(open.portal.database.reader)
  const calls = Array.from({ length: 50 }, () => callRoute(POST, wrap('mosip.resident.reprintuin', request)))
  const answers = await Promise.all(calls)
  expect(new Set(answers.map(({ response, errors }) => JSON.stringify([response, errors]))).size).toBe(1)
  expect(isRid(String(answers[0]?.response?.rid))).toBe(true)
  expect(await open.portal.database.reader.$count(registrations)).toBe(before.all + 1)
  expect((await countDispatches(open.portal.database.reader)).all).toBe(before.all + 1)
  expect((await open.readMailbox(resident.email)).filter(({ otp }) => otp === null)).toHaveLength(1)
})

test('one transactionID may hold many orders: each new code is a new one, and each repeat gets its own answer', async () => {
  const resident = await open.addResident()
  const run = 'one-transaction-of-a-run'
  const requests = []
  const rids = []
  for (let i = 0; i < 3; i++) {
    const request = await askCode(open, resident, run)
    const { response, errors } = await callRoute(POST, wrap('mosip.resident.reprintuin', request))
    expect(errors).toBeNull()
    requests.push(request)
    rids.push(response?.rid)
  }
  expect(new Set(rids).size).toBe(3)
  for (const [index, request] of requests.entries()) {
    const repeats = Array.from({ length: 5 }, () => callRoute(POST, wrap('mosip.resident.reprintuin', request)))
    for (const again of await Promise.all(repeats)) {
      expect(again).toMatchObject({ errors: null, response: { rid: rids[index] } })
    }
  }
  const byVid = { ...requests[0], individualId: resident.vid, individualIdType: 'VID' }
  expect(codes(await callRoute(POST, wrap('mosip.resident.reprintuin', byVid)))).toEqual(['RES-REP-001'])
})

test('the order is dispatched with RID, name, address and a key of its own', async () => {
  const resident = await open.addResident()
  const { response } = await order(resident)
  await open.portal.requests.runOnce()
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const files = names.map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
  const handedOver = files.find(({ rid }) => rid === response?.rid)
  expect(handedOver).toMatchObject({
    kind: 'REPRINT',
    address: ['12 Harbour Street', '10004 Port Alma', 'Alma', 'Coast'],
  })
  expect(handedOver.idempotencyKey).toMatch(/^[0-9a-f-]{36}$/)
  expect((await countDispatches(open.portal.database.reader)).owed).toBe(0)
})

test('reports of the fulfilment provider come back as its status, signed ones alone, and each once', async () => {
  const resident = await open.addResident()
  const rid = (await order(resident)).response?.rid
  expect(await readStatus(rid)).toBe('RECEIVED')
  expect((await report({ rid, step: 'CHECKED' }, 'sha256=00')).status).toBe(401)
  expect((await report({ rid, step: 'CHECKED' })).status).toBe(200)
  expect(await readStatus(rid)).toBe('PROCESSING')
  expect(await (await report({ rid, step: 'CHECKED' })).json()).toEqual({ outcome: 'known' })
  expect((await report({ rid, step: 'DONE' })).status).toBe(200)
  expect(await readStatus(rid)).toBe('PROCESSED')
  expect((await report({ rid, step: 'REFUSED' })).status).toBe(409)
  expect((await report({ rid, step: 'LOST' })).status).toBe(400)
  expect((await report({ rid: rid?.toString().replace(/^\d{5}/, '99999'), step: 'DONE' })).status).toBe(404)
})

test('with a folder reports come back as files, each taken once', async () => {
  const rid = (await order(await open.addResident())).response?.rid
  mkdirSync(path.join(folder, 'reports'), { recursive: true })
  writeFileSync(path.join(folder, 'reports', 'a.json'), JSON.stringify({ rid, step: 'REFUSED' }))
  writeFileSync(path.join(folder, 'reports', 'b.json'), 'no report')
  await open.portal.requests.runOnce()
  expect(await readStatus(rid)).toBe('REJECTED')
  expect(readdirSync(path.join(folder, 'reports', 'taken')).sort()).toEqual(['a.json', 'b.json'])
})

test('in demo mode an order goes through its steps by itself within a minute or two', async () => {
  const rid = (await order(await open.addResident())).response?.rid
  const seen = []
  for (let i = 0; i < 4; i++) {
    seen.push(await readStatus(rid))
    open.wait(26)
    await open.portal.requests.runOnce()
  }
  expect(seen).toEqual(['RECEIVED', 'PROCESSING', 'PROCESSING', 'PROCESSED'])
})

test('wrong codes, wrong data and missing contacts have their own codes', async () => {
  const resident = await open.addResident()
  expect(codes(await order(resident, { transactionID: 'another-transaction' }))).toEqual(['RES-REP-001'])
  expect(codes(await order(resident, { otp: 'abc' }))).toEqual(['RES-REP-002'])
  const { uin: individualId } = await open.addResident({ email: null, phone: null })
  expect(codes(await order(resident, { individualId }))).toEqual(['RES-REP-004'])
})
