import { openBrowser } from '@/lib/session/testing/run-in-action'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import { cardTicket } from '@/lib/session/card-ticket'
import { lockReceipt } from '@/lib/session/lock-receipt'
import { updateReceipt } from '@/lib/session/update-receipt'
import type { Act, ActContext } from './act'
import { acts } from './acts'
import { cancelRequest } from './acts/cancel-request'
import { changeLocks } from './acts/change-locks'
import { generateVid } from './acts/generate-vid'
import { orderPrint } from './acts/order-print'
import { prepareCard } from './acts/prepare-card'
import { revokeVid } from './acts/revoke-vid'
import { sendUpdate } from './acts/send-update'
import { showVid } from './acts/show-vid'

let open: TestPortal
let resident: TestResident
let browser: ReturnType<typeof openBrowser>

beforeAll(async () => {
  open = await openTestPortal()
})
afterAll(() => open.remove())
beforeEach(async () => {
  resident = await open.addResident()
  browser = openBrowser()
})

const context = (key: string = randomUUID()): ActContext => ({
  backend: open.portal.backend,
  session: { id: 'session', residentId: resident.id, remainingSeconds: 600, isConfirmed: true },
  startCall: () => Promise.resolve({ requestId: 'test', entryPoint: 'page' }),
  key,
})
const perform = <Values>(act: Act<Values>, values: Values, key?: string) =>
  browser.run(() => act.perform(context(key), values))
const listVids = () => open.portal.backend.account.virtualIds.list(resident.id)
const listRequests = () => open.portal.backend.account.requests.list(resident.id)

test('each act has a name of its own', () => {
  expect(new Set(acts.map(({ name }) => name)).size).toBe(acts.length)
})

const uuid = randomUUID()
test.each<[Pick<Act<unknown>, 'name' | 'readValues'>, unknown]>([
  [generateVid, { type: 'TEMPORARY' }],
  [generateVid, { type: 'PERPETUAL' }],
  [revokeVid, { id: uuid }],
  [showVid, { id: uuid }],
  [cancelRequest, { id: uuid }],
  [orderPrint, { known: '' }],
  [orderPrint, { known: uuid }],
  [sendUpdate, {}],
  [changeLocks, { lock: ['demo', 'bio-FMR'], unlock: [], time: 'tenMinutes' }],
  [prepareCard, { fields: [], number: 'none', language: 'ar' }],
  [prepareCard, { fields: ['vid', 'gender'], number: 'masked', language: 'en' }],
])('%o takes %j, and again after it was sealed', (act, values) => {
  expect(act.readValues(values)).toEqual(values)
  expect(act.readValues(JSON.parse(JSON.stringify(values)))).toEqual(values)
})

test.each<[Pick<Act<unknown>, 'name' | 'readValues'>, unknown]>([
  [generateVid, { type: '' }],
  [generateVid, { type: 'temporary' }],
  [generateVid, { type: ['TEMPORARY'] }],
  [generateVid, null],
  [revokeVid, { id: '' }],
  [revokeVid, { id: 'a b' }],
  [revokeVid, { id: '../x' }],
  [showVid, { id: 'x'.repeat(65) }],
  [showVid, {}],
  [cancelRequest, { id: 'x' }],
  [cancelRequest, { id: `${uuid} ` }],
  [orderPrint, {}],
  [orderPrint, { known: '<b>' }],
  [changeLocks, { lock: ['bio'], unlock: [], time: 'tenMinutes' }],
  [changeLocks, { lock: 'demo', unlock: '', time: 'oneHour' }],
  [changeLocks, { lock: [], unlock: ['demo'], time: 'toString' }],
  [prepareCard, { fields: ['uin'], number: 'none', language: 'en' }],
  [prepareCard, { fields: [], number: 'all', language: 'en' }],
  [prepareCard, { fields: [], number: 'none', language: 'xx' }],
  [sendUpdate, 'x'],
])('%o refuses %j', (act, values) => {
  expect(act.readValues(values)).toBeNull()
})

test('generating beyond the policy, or another kind with the same key, leads back to the form', async () => {
  const first = await perform(generateVid, { type: 'TEMPORARY' }, 'one')
  expect(first).toEqual({ page: 'virtualIds', query: { made: (await listVids())[0]?.id } })
  expect(await perform(generateVid, { type: 'PERPETUAL' }, 'one')).toEqual({
    page: 'virtualIdNew',
    query: { error: 'again' },
  })
  for (let made = 1; made < 5; made++) await perform(generateVid, { type: 'TEMPORARY' })
  const query = { error: 'limit', type: 'TEMPORARY' }
  expect(await perform(generateVid, { type: 'TEMPORARY' })).toEqual({ page: 'virtualIdNew', query })
})

test('a virtual ID is revoked; one that is over or nobody’s is told as such', async () => {
  const id = (await listVids())[0]?.id ?? ''
  expect(await perform(revokeVid, { id })).toEqual({ page: 'virtualIds', query: { ended: id } })
  expect(await perform(revokeVid, { id })).toEqual({ page: 'virtualIds', query: { problem: 'over' } })
  expect(await perform(revokeVid, { id: randomUUID() })).toEqual({ page: 'virtualIds', query: { problem: 'unknown' } })
})

test('showing leads to the page that shows', async () => {
  expect(await perform(showVid, { id: 'some-id' })).toEqual({ page: 'virtualIdShow', query: { id: 'some-id' } })
})

test('a card is ordered once, and its request is cancelled once', async () => {
  const ordered = await perform(orderPrint, { known: '' }, 'order')
  const id = (await listRequests())[0]?.id ?? ''
  expect(ordered).toEqual({ page: 'printOrdered', query: { id } })
  expect(await perform(orderPrint, { known: '' }, 'order')).toEqual(ordered)
  expect(await perform(orderPrint, { known: '' })).toEqual({ page: 'print', query: { error: 'underWay' } })
  const done = { page: 'request', query: { id, cancel: 'done' } }
  expect(await perform(cancelRequest, { id })).toEqual(done)
  expect(await perform(cancelRequest, { id })).toEqual(done)
  expect(await perform(cancelRequest, { id: randomUUID() })).toEqual({ page: 'requests', query: { error: 'gone' } })
})

test('a request that has moved on is not cancelled', async () => {
  await perform(orderPrint, { known: '' })
  const [request] = await listRequests()
  const { id = '', rid = '' } = request ?? {}
  await open.portal.reportStep({ rid, step: 'IN_PROCESS' })
  expect(await perform(cancelRequest, { id })).toEqual({ page: 'request', query: { id, cancel: 'moved' } })
})

test('locks are changed with a receipt; the same key with another wish is none', async () => {
  const wish = { lock: ['demo' as const], unlock: [], time: 'tenMinutes' as const }
  expect(await perform(changeLocks, wish, 'locks')).toEqual({ page: 'locksChanged' })
  const receipt = { sessionId: 'session', locked: ['demo'], unlocked: [], until: null }
  expect(await browser.run(() => lockReceipt.read())).toEqual(receipt)
  const other = { ...wish, lock: ['bio-FID' as const] }
  expect(await perform(changeLocks, other, 'locks')).toEqual({ page: 'locks', query: { error: 'again' } })
})

test.each([
  ['tenMinutes', 600],
  ['oneHour', 3600],
  ['untilLocked', null],
] as const)('unlocked for %s, a type locks again after %j seconds', async (time, seconds) => {
  await perform(changeLocks, { lock: ['demo'], unlock: [], time })
  expect(await perform(changeLocks, { lock: [], unlock: ['demo'], time })).toEqual({ page: 'locksChanged' })
  const until = (await browser.run(() => lockReceipt.read()))?.until ?? null
  const left = until === null ? null : (new Date(until).getTime() - Date.now()) / 1000
  if (seconds === null) expect(left).toBeNull()
  else expect(left).toSatisfy((found: number) => found > seconds - 30 && found <= seconds)
})

test('no receipt is shown for a change that was changed back since', async () => {
  const lock = { lock: ['demo' as const], unlock: [], time: 'tenMinutes' as const }
  await perform(changeLocks, lock, 'first')
  await perform(changeLocks, { lock: [], unlock: ['demo'], time: 'untilLocked' })
  expect(await perform(changeLocks, lock, 'first')).toEqual({ page: 'locks', query: { error: 'again' } })
})

test('a card is prepared with a ticket for its session', async () => {
  const choices = { fields: ['gender' as const], number: 'none' as const, language: 'fr' as const }
  expect(await perform(prepareCard, choices)).toEqual({ page: 'cardReady' })
  expect(await browser.run(() => cardTicket.read())).toMatchObject({ ...choices, sessionId: 'session' })
})

test('a draft is sent once for a key; one that lacks something leads back to its check', async () => {
  const { update: updates } = open.portal.backend.account
  await updates.chooseItems(resident.id, ['language'])
  expect(await perform(sendUpdate, {})).toEqual({ page: 'updateCheck', query: { error: 'incomplete' } })
  await updates.keepAnswer(resident.id, 'language', { language: 'fra' })
  expect(await perform(sendUpdate, {}, 'send')).toEqual({ page: 'updateSent' })
  const sent = await browser.run(() => updateReceipt.read())
  expect(sent).toMatchObject({ residentId: resident.id })
  expect(await perform(sendUpdate, {}, 'send')).toEqual({ page: 'updateSent' })
  expect((await browser.run(() => updateReceipt.read()))?.rid).toBe(sent?.rid)
})

test('a failure that is no refusal passes', async () => {
  const broken = { ...context(), startCall: () => Promise.reject(new Error('no call')) }
  const failing = [
    generateVid.perform(broken, { type: 'TEMPORARY' }),
    revokeVid.perform(broken, { id: uuid }),
    orderPrint.perform(broken, { known: '' }),
    changeLocks.perform(broken, { lock: ['demo'], unlock: [], time: 'oneHour' }),
    sendUpdate.perform(broken, {}),
  ]
  for (const outcome of failing) await expect(outcome).rejects.toThrow('no call')
})
