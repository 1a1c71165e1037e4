import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { POST as reportRoute } from '@/app/api/v1/requests/steps/route'
import { findRegistration, listRegistrationStepsWithReasons } from '@/db/registrations'
import { registrationSteps } from '@/db/schema/registrations'
import { callRaw } from '@/lib/container/testing/call-route'
import { openTestPortal, type TestPortal } from '@/lib/container/testing/open-test-portal'
import { signBody } from '@/lib/requests/sign-body'

const secret = 'a-secret-of-at-least-thirty-two-characters'
const call = { requestId: 'test', entryPoint: 'page' } as const
const reason = 'The bill is older than a year.'
let open: TestPortal
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-dispatch-'))
  open = await openTestPortal({ HANDOVER_SECRET: secret, HANDOVER_DIR: folder })
})
afterAll(async () => {
  await open.remove()
  await rm(folder, { recursive: true })
})

async function requestUpdate(): Promise<string> {
  const { id } = await open.addResident()
  const { update: updates } = open.portal.backend.account
  await updates.keepAnswer(id, 'language', { language: 'fra' })
  return (await updates.submit(id, 'key', call)).rid
}

async function listSteps(rid: string) {
  const { database, vault } = open.portal
  const registration = await findRegistration(database.reader, vault, rid)
  const steps = await listRegistrationStepsWithReasons(database.reader, vault, registration?.id ?? '')
  return steps.map((step) => [step.step, step.reason])
}

function report(body: object) {
  const text = JSON.stringify(body)
  return callRaw(reportRoute, text, { 'x-portal-signature': signBody(text, secret) })
}

test('the reason of a refusal that is reported over the web is kept, sealed', async () => {
  const rid = await requestUpdate()
  expect((await report({ rid, step: 'CHECKED', reason: 'of no interest' })).status).toBe(200)
  expect((await report({ rid, step: 'REFUSED', reason })).status).toBe(200)
  expect(await listSteps(rid)).toEqual([
    ['RECEIVED', null],
    ['CHECKED', null],
    ['REFUSED', reason],
  ])
  const rows = await open.portal.database.reader
    .select({ stored: registrationSteps.reason })
    .from(registrationSteps)
    .where(eq(registrationSteps.step, 'REFUSED'))
  expect(rows.map(({ stored }) => stored)).not.toContain(reason)
})

test('the same report again, with another reason, changes nothing; one that is too long is malformed', async () => {
  const rid = await requestUpdate()
  expect((await report({ rid, step: 'REFUSED', reason: 'x'.repeat(501) })).status).toBe(400)
  await report({ rid, step: 'REFUSED', reason })
  expect(await (await report({ rid, step: 'REFUSED', reason: 'another' })).json()).toEqual({ outcome: 'known' })
  expect((await listSteps(rid)).at(-1)).toEqual(['REFUSED', reason])
})

test('a report that lies in the folder may say why, or not', async () => {
  const [withReason, without] = [await requestUpdate(), await requestUpdate()]
  await mkdir(path.join(folder, 'reports'), { recursive: true })
  const put = (name: string, body: object) => writeFile(path.join(folder, 'reports', name), JSON.stringify(body))
  await put('1.json', { rid: withReason, step: 'REFUSED', reason })
  await put('2.json', { rid: without, step: 'REFUSED' })
  await open.portal.requests.runOnce()
  expect((await listSteps(withReason)).at(-1)).toEqual(['REFUSED', reason])
  expect((await listSteps(without)).at(-1)).toEqual(['REFUSED', null])
})
