import { openBrowser } from '@/lib/session/testing/run-in-action'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { PageEntry } from '@/lib/actions/create-actions'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import { readChallenge, writeChallenge, type PendingChallenge } from '@/lib/session/challenge-cookie'
import { readSession, startSession } from '@/lib/session/session'
import { generateVid } from '@/lib/step-up/acts/generate-vid'
import { keepWaitingAct } from '@/lib/step-up/waiting-act'
import { enterVerified } from './enter-verified'
import { findPageWithoutChallenge } from './find-page-without-challenge'

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

const entry = (): PageEntry => ({
  locale: 'en',
  backend: open.portal.backend,
  startCall: () => Promise.resolve({ requestId: 'test', entryPoint: 'page' }),
  spendLimit: () => Promise.resolve(null),
})
function pend(purpose: PendingChallenge['purpose'], next: PendingChallenge['next']): PendingChallenge {
  const times = { expiresAt: new Date(), resendAt: new Date() }
  const challenge = { residentId: resident.id, transactionId: 't', maskedContacts: [], idUsed: null, ...times }
  return { challenge, purpose, next }
}

test('a code to sign in opens a session and leads to the page that was wanted', async () => {
  await browser.run(() => writeChallenge(pend('sign-in', 'locks')))
  expect(await browser.run(() => enterVerified(entry(), pend('sign-in', 'locks'), null))).toEqual({ page: 'locks' })
  expect(await browser.run(() => readSession())).toMatchObject({ residentId: resident.id, isConfirmed: true })
  expect(await browser.run(readChallenge)).toBeNull()
})

test('a code that confirms shows the number, or whatever page comes next', async () => {
  await browser.run(() => startSession(resident.id, null))
  const session = await browser.run(() => readSession())
  const shown = { page: 'account', query: { number: 'shown' } }
  expect(await browser.run(() => enterVerified(entry(), pend('confirm', 'number'), session))).toEqual(shown)
  expect(await browser.run(() => enterVerified(entry(), pend('confirm', 'card'), session))).toEqual({ page: 'card' })
})

test('a code that confirms does the act that waited for it', async () => {
  await browser.run(() => startSession(resident.id, null))
  const session = await browser.run(() => readSession())
  const waiting = { sessionId: session?.id ?? '', name: generateVid.name, key: 'key', values: { type: 'TEMPORARY' } }
  await browser.run(() => keepWaitingAct(waiting))
  const done = await browser.run(() => enterVerified(entry(), pend('confirm', 'virtualIdNew'), session))
  const [made] = await open.portal.backend.account.virtualIds.list(resident.id)
  expect(done).toEqual({ page: 'virtualIds', query: { made: made?.id } })
})

test('a code that confirms in a session that has ended leads to signing in again', async () => {
  const again = { page: 'signIn', query: { notice: 'required', next: 'update' } }
  expect(await browser.run(() => enterVerified(entry(), pend('confirm', 'update'), null))).toEqual(again)
  expect(await browser.run(() => readSession())).toBeNull()
})

test('without a code under way one goes to the account, or signs in again', async () => {
  const expired = { page: 'signIn', query: { notice: 'expired' } }
  expect(await browser.run(findPageWithoutChallenge)).toEqual(expired)
  await browser.run(() => startSession(resident.id, null))
  expect(await browser.run(findPageWithoutChallenge)).toEqual({ page: 'account' })
})
