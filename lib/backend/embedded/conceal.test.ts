import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestPortal, type TestPortal } from '@/lib/container/testing/open-test-portal'
import { generateUin } from '@/lib/identity/generate-uin'

let open: TestPortal
beforeAll(async () => {
  open = await openTestPortal({ UNKNOWN_ID: 'conceal' })
})
afterAll(() => open.remove())

const call = { requestId: 'r1', entryPoint: 'api' } as const
const transactionID = 'dabed834-974f-11e9-bc42-526af7764f64'
const ask = (individualId: string) =>
  open.portal.backend.requestOtp({ transactionID, individualId, individualIdType: 'UIN' }, call)

test('an unknown ID gets the same kind of answer, with the same made-up mask each time', async () => {
  const uin = generateUin()
  const first = await ask(uin)
  open.wait(31)
  expect(await ask(uin)).toEqual(first)
  expect(first.message).toMatch(/^Notification has been sent to .*XXXXXXXXX/)
  expect(await open.readMailbox(null)).toHaveLength(0)
})

test('an unknown ID is limited as a known one is', async () => {
  const unknown = generateUin()
  const { uin: known } = await open.addResident()
  for (const uin of [unknown, known]) {
    await ask(uin)
    await expect(ask(uin)).rejects.toMatchObject({ code: 'too-many-codes' })
  }
})

test('a resident without contact is not told from an unknown ID', async () => {
  const { uin } = await open.addResident({ email: null, phone: null })
  expect((await ask(uin)).message).toMatch(/XXXXXXXXX/)
})

test('a wrong code for an unknown ID counts down and freezes like any other', async () => {
  const { account } = open.portal.backend
  const start = await account.startSignIn(generateUin(), call)
  if (start.outcome !== 'sent') throw new Error(start.outcome)
  const outcomes = []
  for (let i = 0; i < 5; i++) outcomes.push(await account.confirmCode(start.challenge, '000000', call))
  // The made code could be 000000 once in a million: then this is verified, and the test says so.
  expect(outcomes.map((spent) => ('triesLeft' in spent ? spent.triesLeft : spent.outcome))).toEqual([4, 3, 2, 1, 0])
})

test('signing in by e-mail says the same whether the address is known or not', async () => {
  const { email } = await open.addResident()
  const { account } = open.portal.backend
  const [known, unknown] = [await account.startSignIn(email, call), await account.startSignIn(`x${email}`, call)]
  const shape = (start: typeof known) =>
    start.outcome === 'sent' ? start.challenge.maskedContacts.length : start.outcome
  expect(shape(known)).toBe(1)
  expect(shape(unknown)).toBe(1)
})
