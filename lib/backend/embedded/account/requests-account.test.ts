import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listActivities } from '@/db/activities'
import { listAuditEntries } from '@/db/audit'
import { countDispatches } from '@/db/dispatches'
import { insertRegistration } from '@/db/registrations'
import { readResident } from '@/db/residents'
import { registrationSteps } from '@/db/schema/registrations'
import type { IdentityChange } from '@/lib/identity/identity-change'
import { askCode } from '@/lib/container/testing/ask-code'
import { postSignedReport } from '@/lib/container/testing/post-signed-report'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'

const folder = mkdtempSync(path.join(tmpdir(), 'portal-requests-'))
const secret = 'a-secret-of-at-least-thirty-two-characters'
const call = { requestId: 'test', entryPoint: 'page' } as const
const api = { requestId: 'test', entryPoint: 'api' } as const
let open: TestPortal
beforeAll(async () => {
  open = await openTestPortal({ RATE_LIMITS: 'off', HANDOVER_DIR: folder, HANDOVER_SECRET: secret })
})
afterAll(async () => {
  await open.remove()
  rmSync(folder, { recursive: true })
})

const account = () => open.portal.backend.account.requests
const order = (resident: TestResident) => account().orderPrint(resident.id, { key: randomUUID() }, call)
const report = (rid: string, step: string) => postSignedReport({ rid, step }, secret)
const noProofs = { proofOfAddress: null, proofOfIdentity: null, proofOfRelationship: null, proofOfDateOfBirth: null }

async function requestUpdate(resident: TestResident, identity: IdentityChange) {
  const office = { centerId: '1234', machineId: '12345678' }
  const request = { ...(await askCode(open, resident)), ...office, identity, ...noProofs }
  return open.portal.backend.requestUpdate(request, api)
}

async function requestOne(resident: TestResident, identity: IdentityChange = { preferredLang: 'fra' }) {
  const { rid } = await requestUpdate(resident, identity)
  const own = (await account().list(resident.id)).find((request) => request.rid === rid)
  if (!own) throw new Error('The update is not listed')
  return own
}

test('requests are listed newest first, each with what it changes and its steps', async () => {
  const resident = await open.addResident()
  const update = await requestOne(resident, { phone: '7712300001', preferredLang: 'fra' })
  open.wait(60)
  const { rid } = await order(resident)
  await report(update.rid, 'CHECKED')
  const [newest, older] = await account().list(resident.id)
  expect(newest?.rid).toBe(rid)
  expect(older).toMatchObject({ kind: 'UPDATE', items: ['phone', 'language'], address: [], status: 'PROCESSING' })
  expect(older?.steps.map(({ step }) => step)).toEqual(['RECEIVED', 'CHECKED'])
  const entries = await listAuditEntries(open.portal.database.reader, resident.id)
  const moved = { act: 'request.moved', outcome: 'CHECKED', entryPoint: 'worker' }
  expect(entries).toContainEqual(expect.objectContaining(moved))
})

test('a reason that came with a refusal is read', async () => {
  const resident = await open.addResident()
  const { id } = await requestOne(resident)
  const reason = open.portal.vault.seal('The paper cannot be read.', 'registration_steps.reason')
  const values = { registrationId: id, step: 'REFUSED', at: new Date(), reason } as const
  await open.portal.database.transaction((tx) => tx.insert(registrationSteps).values(values))
  const steps = (await account().read(resident.id, id))?.steps
  expect(steps?.at(-1)).toMatchObject({ step: 'REFUSED', reason: 'The paper cannot be read.' })
  expect(steps?.[0]?.reason).toBeNull()
})

test('another person’s request is nobody’s: it is neither read nor cancelled', async () => {
  const [owner, stranger] = [await open.addResident(), await open.addResident()]
  const { id } = await order(owner)
  expect(await account().read(stranger.id, id)).toBeNull()
  expect(await account().cancel(stranger.id, id, call)).toBe(false)
  expect((await account().read(owner.id, id))?.canBeCancelled).toBe(true)
  expect(await account().read(owner.id, randomUUID())).toBeNull()
})

test('a cancelled update is notified, noted, dispatched, and its fields can be changed again', async () => {
  const resident = await open.addResident()
  const { id, rid } = await requestOne(resident)
  expect(await account().cancel(resident.id, id, call)).toBe(true)
  const { vault, database } = open.portal
  expect(await account().read(resident.id, id)).toMatchObject({ status: 'REJECTED', canBeCancelled: false })
  expect((await open.readMailbox(resident.email))[0]?.text).toContain(`ending in ${rid.slice(-4)} was cancelled`)
  const [activity] = await listActivities(database.reader, vault, resident.id, { offset: 0, limit: 1 })
  expect(activity).toMatchObject({
    event: 'requestCancelled',
    entryPoint: 'page',
    details: { subjectEnd: rid.slice(-4) },
  })
  expect((await listAuditEntries(database.reader, resident.id)).at(-1)).toMatchObject({ act: 'request.cancelled' })
  while ((await countDispatches(database.reader)).owed > 0) await open.portal.requests.runOnce()
  const files = readdirSync(folder).filter((name) => name.endsWith('-cancelled.json'))
  const handedOver = files.map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
  expect(handedOver).toContainEqual({ idempotencyKey: expect.any(String), rid, kind: 'CANCELLED' })
  await expect(requestOne(resident)).resolves.toMatchObject({ status: 'RECEIVED', items: ['language'] })
})

test('what is worked on, done or cancelled already cannot be cancelled', async () => {
  const resident = await open.addResident()
  const { id, rid } = await order(resident)
  expect(await account().cancel(resident.id, id, call)).toBe(true)
  expect(await account().cancel(resident.id, id, call)).toBe(false)
  expect(await report(rid, 'CHECKED')).toBe(409)
  const next = await order(resident)
  await report(next.rid, 'CHECKED')
  expect(await account().cancel(resident.id, next.id, call)).toBe(false)
  expect((await account().read(resident.id, next.id))?.status).toBe('PROCESSING')
})

test('of a report and a cancellation in the same moment one wins, and the other is told', async () => {
  for (let round = 0; round < 5; round++) {
    const resident = await open.addResident()
    const { id, rid } = await order(resident)
    const [isCancelled, reported] = await Promise.all([account().cancel(resident.id, id, call), report(rid, 'CHECKED')])
    expect(reported).toBe(isCancelled ? 409 : 200)
    const steps = (await account().read(resident.id, id))?.steps.map(({ step }) => step)
    expect(steps).toEqual(['RECEIVED', isCancelled ? 'CANCELLED' : 'CHECKED'])
  }
})

test('a cancelled request does not move on by itself, and its status is told as cancelled', async () => {
  const resident = await open.addResident()
  const { id, rid } = await order(resident)
  await account().cancel(resident.id, id, call)
  open.wait(60)
  await open.portal.requests.runOnce()
  const status = await open.portal.backend.checkRidStatus({ individualId: rid, individualIdType: 'RID' }, api)
  expect(status).toMatchObject({ ridStatus: 'REJECTED', steps: [{ step: 'RECEIVED' }, { step: 'CANCELLED' }] })
  expect((await open.readMailbox(resident.email))[0]?.text).toContain('It was cancelled before')
})

test('a registration at a centre is listed too, and cannot be cancelled here', async () => {
  const resident = await open.addResident()
  const { database, vault } = open.portal
  const at = new Date()
  const applicant = { name: 'Amina Diallo', email: null, phone: null, language: 'eng' }
  await database.transaction((tx) =>
    insertRegistration(tx, vault, {
      ...{ rid: '10008100320482120261103081500', residentId: resident.id, kind: 'NEW', status: 'RECEIVED', applicant },
      ...{ createdAt: at, steps: [{ step: 'RECEIVED', at }] },
    }),
  )
  const [own] = await account().list(resident.id)
  expect(own).toMatchObject({ kind: 'NEW', items: [], address: [], canBeCancelled: false })
  expect(await account().cancel(resident.id, own?.id ?? '', call)).toBe(false)
})

test('the address is in the language asked for as far as there is one, and English goes to the printer', async () => {
  const { id } = await open.addResident()
  const { identity } = await readResident(open.portal.database.reader, open.portal.vault, id)
  const city = [...identity.city, { language: 'ara', value: 'بورت ألما' }]
  const resident = await open.addResident({ identity: { ...identity, city } })
  expect(await account().readAddress(resident.id, 'ara')).toEqual([
    '12 Harbour Street',
    '10004 بورت ألما',
    'Alma',
    'Coast',
  ])
  const ordered = await order(resident)
  expect((await account().read(resident.id, ordered.id))?.address).toContain('10004 Port Alma')
})
