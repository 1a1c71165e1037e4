import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import type { UpdateAccount } from '../../account/update-account'
import type { Challenge } from '../../challenge'

const call = { requestId: 'test', entryPoint: 'page' } as const
let open: TestPortal
let updates: UpdateAccount
let resident: TestResident
let id: string
let address: string
let added = 0

beforeAll(async () => {
  open = await openTestPortal()
  updates = open.portal.backend.account.update
})
afterAll(() => open.remove())
beforeEach(async () => {
  resident = await open.addResident()
  id = resident.id
  address = `new.${++added}@example.org`
  await updates.chooseItems(id, ['email'])
  await updates.keepAnswer(id, 'email', { value: address })
})

async function start(item: 'phone' | 'email' = 'email'): Promise<Challenge> {
  const started = await updates.startContactProof(id, item, call)
  if (started.outcome !== 'sent') throw new Error(started.outcome)
  return started.challenge
}
const confirm = (challenge: Challenge, code: string, item: 'phone' | 'email' = 'email') =>
  updates.confirmContactProof(id, item, challenge, code, call)
const anotherThan = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const listProven = async () => (await updates.readDraft(id))?.provenContacts

test('the code goes to the new address alone, and proves it', async () => {
  const challenge = await start()
  expect(challenge.maskedContacts).toEqual([expect.stringContaining('@example.org')])
  expect(await open.readMailbox(resident.email)).toEqual([])
  expect(await open.readMailbox(resident.phone)).toEqual([])
  expect(await listProven()).toEqual([])
  expect(await confirm(challenge, await open.readCode(address))).toEqual({
    outcome: 'verified',
    draft: await updates.readDraft(id),
  })
  expect(await listProven()).toEqual(['email'])
})

test('a code for one address proves no other, and a changed answer is unproven', async () => {
  const challenge = await start()
  const code = await open.readCode(address)
  await updates.keepAnswer(id, 'email', { value: `other.${address}` })
  expect(await confirm(challenge, code)).toEqual({ outcome: 'gone' })
  await updates.keepAnswer(id, 'email', { value: address })
  expect(await confirm(challenge, code)).toMatchObject({ outcome: 'verified' })
  await updates.keepAnswer(id, 'email', { value: `other.${address}` })
  expect(await listProven()).toEqual([])
})

test("a code proves nothing in another's draft, for another contact, or in a later draft", async () => {
  const challenge = await start()
  const code = await open.readCode(address)
  const { id: other } = await open.addResident()
  await updates.chooseItems(other, ['email'])
  await updates.keepAnswer(other, 'email', { value: address })
  expect(await updates.confirmContactProof(other, 'email', challenge, code, call)).toEqual({ outcome: 'gone' })
  expect(await confirm(challenge, code, 'phone')).toEqual({ outcome: 'gone' })
  await updates.dropDraft(id)
  await updates.keepAnswer(id, 'email', { value: address })
  expect(await confirm(challenge, code)).toEqual({ outcome: 'gone' })
})

test('it is no code to sign in or to confirm a step with, nor is that one for a proof', async () => {
  const challenge = await start()
  const { account } = open.portal.backend
  expect(await account.confirmCode(challenge, await open.readCode(address), call)).toEqual({ outcome: 'gone' })
  const step = await account.startConfirmation(id, call)
  if (step.outcome !== 'sent') throw new Error(step.outcome)
  const code = await open.readCode(resident.email)
  expect(await confirm(step.challenge, code)).toEqual({ outcome: 'gone' })
})

test('wrong tries end the code and after ten stop this proof, but never the ID', async () => {
  const first = await start()
  const wrong = anotherThan(await open.readCode(address))
  for (const triesLeft of [4, 3, 2, 1, 0]) expect(await confirm(first, wrong)).toEqual({ outcome: 'wrong', triesLeft })
  expect(await confirm(first, await open.readCode(address))).toEqual({ outcome: 'gone' })
  open.wait(31)
  const second = await start()
  const again = anotherThan(await open.readCode(address))
  for (let i = 0; i < 4; i++) await confirm(second, again)
  expect(await confirm(second, again)).toMatchObject({ outcome: 'frozen' })
  expect(await updates.startContactProof(id, 'email', call)).toMatchObject({ outcome: 'frozen' })
  expect(await open.portal.backend.account.startConfirmation(id, call)).toMatchObject({ outcome: 'sent' })
})

test('another code comes after 30 seconds whatever the address; a phone need not wait for an e-mail', async () => {
  const earlier = await start()
  const code = await open.readCode(address)
  await updates.keepAnswer(id, 'email', { value: `x.${address}` })
  expect(await updates.startContactProof(id, 'email', call)).toMatchObject({ outcome: 'too-soon' })
  await updates.keepAnswer(id, 'phone', { value: '+7 (712) 000 01 02' })
  const { maskedContacts } = await start('phone')
  expect(maskedContacts).toEqual([expect.stringMatching(/X+\d/)])
  expect((await open.readMailbox('+77120000102'))[0]?.otp).toMatch(/^\d{6}$/)
  await updates.keepAnswer(id, 'email', { value: address })
  open.wait(31)
  await start()
  if (code !== (await open.readCode(address))) expect((await confirm(earlier, code)).outcome).toBe('wrong')
})

test('a day has twenty codes for a contact', async () => {
  for (let i = 0; i < 20; i++) {
    await start()
    open.wait(61)
  }
  expect(await updates.startContactProof(id, 'email', call)).toMatchObject({ outcome: 'too-soon' })
  open.wait(24 * 60 * 60)
  await updates.keepAnswer(id, 'email', { value: address })
  expect(await updates.startContactProof(id, 'email', call)).toMatchObject({ outcome: 'sent' })
})

test('without an answer there is nowhere to send a code to', async () => {
  expect(await updates.startContactProof(id, 'phone', call)).toEqual({ outcome: 'no-contact' })
})
