import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PrintOrder } from '@/lib/backend/account/requests-account'
import { isRid } from '@/lib/identity/rid'
import { askCode } from '@/lib/container/testing/ask-code'
import { postSignedReport } from '@/lib/container/testing/post-signed-report'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'

const secret = 'a-secret-of-at-least-thirty-two-characters'
const call = { requestId: 'test', entryPoint: 'page' } as const
const api = { requestId: 'test', entryPoint: 'api' } as const
let open: TestPortal
beforeAll(async () => {
  open = await openTestPortal({ RATE_LIMITS: 'off', HANDOVER_SECRET: secret })
})
afterAll(() => open.remove())

const account = () => open.portal.backend.account.requests
const order = (resident: TestResident, { key = randomUUID(), known }: Partial<PrintOrder> = {}) =>
  account().orderPrint(resident.id, { key, known }, call)
const report = (rid: string, step: string) => postSignedReport({ rid, step }, secret)

test('an order is one for each key, is told once, and is listed with its address', async () => {
  const resident = await open.addResident()
  const key = randomUUID()
  const [first, second] = await Promise.all([order(resident, { key }), order(resident, { key })])
  expect(isRid(first.rid)).toBe(true)
  expect(second).toEqual(first)
  expect(await order(resident, { key })).toEqual(first)
  const [own, ...others] = await account().list(resident.id)
  expect(others).toEqual([])
  expect(own).toMatchObject({
    ...first,
    ...{ kind: 'REPRINT', status: 'RECEIVED', items: [], canBeCancelled: true },
    address: ['12 Harbour Street', '10004 Port Alma', 'Alma', 'Coast'],
    steps: [{ step: 'RECEIVED', reason: null }],
  })
  const told = (await open.readMailbox(resident.email)).filter(({ text }) => text.includes(first.rid))
  expect(told).toHaveLength(1)
})

test('a second card is ordered beside one under way by a resident who has seen that one', async () => {
  const resident = await open.addResident()
  const first = await order(resident)
  await expect(order(resident)).rejects.toMatchObject({ code: 'print-under-way' })
  await report(first.rid, 'CHECKED')
  await expect(order(resident, { known: randomUUID() })).rejects.toMatchObject({ code: 'print-under-way' })
  const second = await order(resident, { known: first.id })
  await expect(order(resident, { known: first.id })).rejects.toMatchObject({ code: 'print-under-way' })
  const third = await order(resident, { known: second.id })
  expect(new Set([first.rid, second.rid, third.rid]).size).toBe(3)
  expect(await account().list(resident.id)).toHaveLength(3)
})

test('an order that has ended meanwhile needs not be known', async () => {
  const resident = await open.addResident()
  const first = await order(resident)
  await report(first.rid, 'DONE')
  const second = await order(resident)
  await report(second.rid, 'DONE')
  expect((await order(resident, { known: second.id })).rid).not.toBe(second.rid)
})

test('the documented operation takes a second order too, and the page is told of it', async () => {
  const resident = await open.addResident()
  const { rid, id } = await order(resident)
  const again = await open.portal.backend.orderPrint(await askCode(open, resident), api)
  expect(isRid(again.rid) && again.rid !== rid).toBe(true)
  await expect(order(resident, { known: id })).rejects.toMatchObject({ code: 'print-under-way' })
})
