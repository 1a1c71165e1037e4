import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listAuditEntries } from '@/db/audit'
import { listActivities } from '@/db/activities'
import { isVid } from '@/lib/identity/vid'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import type { VidType } from '@/lib/virtual-ids/vid-policy'

const call = { requestId: 'test', entryPoint: 'page', device: 'A browser' } as const

let open: TestPortal
beforeAll(async () => {
  open = await openTestPortal({ RATE_LIMITS: 'off' })
})
afterAll(() => open.remove())

const vids = () => open.portal.backend.account.virtualIds
const generate = ({ id }: TestResident, type: VidType, key: string = randomUUID()) =>
  vids().generate(id, type, key, call)
const revoke = ({ id }: TestResident, vid: string, key: string = randomUUID()) => vids().revoke(id, vid, key, call)
const states = async ({ id }: TestResident) => (await vids().list(id)).map(({ type, state }) => `${type} ${state}`)
const ask = (vid: string) => {
  const individual = { individualId: vid, individualIdType: 'VID' } as const
  return open.portal.backend.requestOtp({ transactionID: randomUUID(), ...individual }, call)
}

test('a new one is listed without its number, shown whole to its holder, and known to the other entry point', async () => {
  const resident = await open.addResident()
  const { id } = await generate(resident, 'TEMPORARY')
  const [listed] = await vids().list(resident.id)
  const whole = await vids().reveal(resident.id, id, call)
  const vid = whole?.vid ?? ''
  expect(isVid(vid)).toBe(true)
  expect(listed).toMatchObject({ id, type: 'TEMPORARY', state: 'live', end: vid.slice(-4), revokedAt: null })
  expect(JSON.stringify(await vids().list(resident.id))).not.toContain(vid)
  expect((listed?.expiresAt?.getTime() ?? 0) - (listed?.createdAt.getTime() ?? 0)).toBe(30 * 60_000)
  await expect(ask(vid)).resolves.toMatchObject({ message: expect.stringContaining('sent') })
  const [activity] = await listActivities(open.portal.database.reader, open.portal.vault, resident.id, {
    offset: 0,
    limit: 1,
  })
  expect(activity).toMatchObject({ event: 'vidGenerated', entryPoint: 'page', details: { subjectEnd: vid.slice(-4) } })
})

test('the policy that the pages explain is the one in force', () => {
  expect(vids().readPolicy().TEMPORARY).toEqual({ validForInMinutes: 30, instancesAllowed: 5, replacesOldest: false })
})

test('a new permanent one takes the place of the old, which is told apart from one that was ended', async () => {
  const resident = await open.addResident()
  const { id } = await generate(resident, 'PERPETUAL')
  expect(await states(resident)).toEqual(['PERPETUAL live', 'PERPETUAL replaced'])
  await expect(ask(resident.vid)).rejects.toMatchObject({ code: 'id-invalid' })
  await revoke(resident, id)
  expect(await states(resident)).toEqual(['PERPETUAL revoked', 'PERPETUAL replaced'])
})

test('the same step twice makes one; with another type it is refused', async () => {
  const resident = await open.addResident()
  const key = randomUUID()
  const made = await Promise.all(Array.from({ length: 5 }, () => generate(resident, 'TEMPORARY', key)))
  expect(new Set(made.map(({ id }) => id)).size).toBe(1)
  expect((await states(resident)).filter((state) => state === 'TEMPORARY live')).toHaveLength(1)
  await expect(generate(resident, 'PERPETUAL', key)).rejects.toMatchObject({ code: 'request-repeated' })
})

test('the sixth temporary one is refused, and there is room again when the first have run out', async () => {
  const resident = await open.addResident()
  for (let i = 0; i < 5; i++) await generate(resident, 'TEMPORARY')
  await expect(generate(resident, 'TEMPORARY')).rejects.toMatchObject({ code: 'vid-limit-reached' })
  open.wait(30 * 60)
  await generate(resident, 'TEMPORARY')
  expect((await states(resident)).filter((state) => state === 'TEMPORARY expired')).toHaveLength(5)
})

test('an ended one is neither shown nor ended again; the same click twice is one', async () => {
  const resident = await open.addResident()
  const { id } = await generate(resident, 'TEMPORARY')
  const key = randomUUID()
  expect([await revoke(resident, id, key), await revoke(resident, id, key)]).toEqual([{ id }, { id }])
  await expect(revoke(resident, id)).rejects.toMatchObject({ code: 'vid-not-live' })
  expect(await vids().reveal(resident.id, id, call)).toBeNull()
  const mails = await open.readMailbox(resident.email)
  expect(mails.filter(({ subject }) => subject === 'Your virtual ID has ended')).toHaveLength(1)
})

test('another person’s row can be neither shown nor ended', async () => {
  const [mine, theirs] = [await open.addResident(), await open.addResident()]
  const id = (await vids().list(theirs.id))[0]?.id ?? ''
  expect(await vids().reveal(mine.id, id, call)).toBeNull()
  await expect(revoke(mine, id)).rejects.toMatchObject({ code: 'vid-not-holders' })
  expect(await states(theirs)).toEqual(['PERPETUAL live'])
  expect(await vids().reveal(theirs.id, id, call)).toEqual({ vid: theirs.vid })
})

test('what is done and shown is in the audit', async () => {
  const resident = await open.addResident()
  const { id } = await generate(resident, 'TEMPORARY')
  await vids().reveal(resident.id, id, call)
  await revoke(resident, id)
  const acts = await listAuditEntries(open.portal.database.reader, resident.id)
  expect(acts.map(({ act }) => act)).toEqual(['vid.generated', 'vid.shown', 'vid.revoked'])
})

test('of those that have ended the newest ten are listed', async () => {
  const resident = await open.addResident()
  for (let round = 0; round < 12; round++) {
    await generate(resident, 'TEMPORARY')
    open.wait(31 * 60)
  }
  expect(await states(resident)).toEqual(['PERPETUAL live', ...Array.from({ length: 10 }, () => 'TEMPORARY expired')])
})
