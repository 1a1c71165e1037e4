import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertAuthTransactions } from '@/db/auth-transactions'
import type { AuthHistoryRecord } from '@/lib/contract/auth-history-api'
import { askCode } from '@/lib/container/testing/ask-code'
import { callRoute, wrap, type Answer } from '@/lib/container/testing/call-route'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import { POST } from './route'

let open: TestPortal
let resident: TestResident
beforeAll(async () => {
  open = await openTestPortal({ RATE_LIMITS: 'off' })
  resident = await open.addResident()
  const entry = { residentId: resident.id, modality: 'IRIS-AUTH', partnerName: 'Harbour Bank', succeeded: false }
  const more = { partnerTransactionId: 'hb-1', idUsed: 'XXXXXX1175', answer: 'Iris Authentication Failed' }
  const entries = [1, 2, 3].map((day) => ({ ...entry, ...more, at: new Date(`2026-01-0${day}T10:20:30Z`) }))
  await open.portal.database.transaction((tx) => insertAuthTransactions(tx, open.portal.vault, entries))
})
afterAll(() => open.remove())

const read = async (more: object = {}) =>
  callRoute(POST, wrap('mosip.resident.authhistory', { ...(await askCode(open, resident)), ...more }))
const records = ({ response }: Answer) => (response?.authHistory ?? []) as AuthHistoryRecord[] // the route's own schema
const codes = ({ errors }: Answer) => errors?.map(({ errorCode }) => errorCode)

test('the newest come first, the portal’s own calls among them, with every field of the documents', async () => {
  const history = records(await read())
  expect(history[0]).toMatchObject({
    serialNumber: 1,
    authModality: 'OTP-AUTH',
    responseCode: 'Y',
    partnerName: 'Resident Portal',
  })
  expect(history.at(-1)).toEqual({
    serialNumber: history.length,
    idUsed: 'XXXXXX1175',
    authModality: 'IRIS-AUTH',
    date: '2026-01-01',
    time: '10:20:30',
    partnerName: 'Harbour Bank',
    partnerTransactionId: 'hb-1',
    authResponse: 'Iris Authentication Failed',
    responseCode: 'N',
  })
  expect(JSON.stringify(history)).not.toContain(resident.uin)
})

test('pages follow one another, as numbers or as digits', async () => {
  const first = records(await read({ pageStart: 1, pageFetch: 2 }))
  const second = records(await read({ pageStart: '2', pageFetch: '2' }))
  expect([...first, ...second].map(({ serialNumber }) => serialNumber)).toEqual([1, 2, 3, 4])
  expect(records(await read({ pageStart: 900, pageFetch: 100 }))).toEqual([])
})

test('an absent field is RES-AUT-005, a malformed one RES-AUT-002, a wrong code RES-AUT-001, no contact RES-AUT-004', async () => {
  expect(codes(await read({ otp: undefined }))).toEqual(['RES-AUT-005'])
  expect(codes(await read({ otp: '12', pageFetch: 0 }))).toEqual(['RES-AUT-002', 'RES-AUT-002'])
  expect(codes(await read({ transactionID: 'another-transaction' }))).toEqual(['RES-AUT-001'])
  const { uin: individualId } = await open.addResident({ email: null, phone: null })
  expect(codes(await read({ individualId }))).toEqual(['RES-AUT-004'])
})
