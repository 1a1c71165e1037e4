import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertVid } from '@/db/vids'
import { generateUin } from '@/lib/identity/generate-uin'
import { generateVidNumber } from '@/lib/identity/generate-vid-number'
import { maskNumber } from '@/lib/identity/mask-number'
import { createSessionStore } from '@/lib/session/session-store'
import { openTestPortal, type TestPortal } from '@/lib/container/testing/open-test-portal'

let open: TestPortal
beforeAll(async () => {
  open = await openTestPortal()
})
afterAll(() => open.remove())

const anything = { from: null, to: null, modality: null, result: null, partner: null }
const call = { requestId: 'r1', entryPoint: 'page' } as const
const account = () => open.portal.backend.account

async function start(identifier: string) {
  const started = await account().startSignIn(identifier, call)
  if (started.outcome !== 'sent') throw new Error(started.outcome)
  return started.challenge
}

test('UIN with spaces, VID, e-mail and phone all lead to the same resident', async () => {
  for (const pick of ['uin', 'vid', 'email', 'phone'] as const) {
    const resident = await open.addResident()
    const typed = pick === 'uin' ? resident.uin.replace(/(\d{3})/g, '$1 ') : resident[pick].toUpperCase()
    const challenge = await start(typed)
    expect(challenge.residentId).toBe(resident.id)
    const code = await open.readCode(pick === 'phone' ? resident.phone : resident.email)
    expect(await account().confirmCode(challenge, code, call)).toEqual({ outcome: 'verified' })
    const { entries } = await account().history.list(resident.id, anything, { page: 1, pageSize: 10 })
    const number = pick === 'vid' ? resident.vid : resident.uin
    expect(entries.map(({ idUsed }) => idUsed)).toEqual([maskNumber(number), maskNumber(number)])
    expect(challenge.idUsed).toBe(pick === 'uin' || pick === 'vid' ? maskNumber(number) : null)
  }
})

const spell = (number: string) => [
  `\u2068 ${number} \u2069`,
  `${number.slice(0, 3)}–${number.slice(3, 6)}–${number.slice(6)}`,
  `\u202a${number.slice(0, 5)}\u00a0${number.slice(5)}\u202c.`,
  number.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit))),
  number.replace(/\d/g, (digit) => String.fromCharCode(0x0966 + Number(digit))),
  number.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
]

test('a number is known however it was copied or typed, and an address without the marks around it', async () => {
  const { id, uin, vid, phone, email } = await open.addResident()
  const typed = [...spell(uin), ...spell(vid), ...spell(phone), ` ${email}\u200b`, `\ufeff${email}`]
  for (const each of typed) {
    expect([each, (await start(each)).residentId]).toEqual([each, id])
    open.wait(200)
  }
})

test('by e-mail the code goes to that e-mail alone', async () => {
  const resident = await open.addResident()
  await start(resident.email)
  expect(await open.readMailbox(resident.phone)).toHaveLength(0)
  expect(await open.readMailbox(resident.email)).toHaveLength(1)
})

test('an address that two residents share signs nobody in, and says nothing of it', async () => {
  const email = 'shared@utopia.example'
  await open.addResident({ email })
  await open.addResident({ email })
  const challenge = await start(email)
  expect(challenge.maskedContacts).toHaveLength(1)
  expect(await open.readMailbox(email)).toHaveLength(0)
})

test('an unknown number and what is no ID at all are told apart, where the portal discloses', async () => {
  expect(await account().startSignIn(generateUin(), call)).toEqual({ outcome: 'unknown' })
  expect(await account().startSignIn('hello', call)).toEqual({ outcome: 'malformed' })
  const { id: residentId } = await open.addResident()
  const ended = {
    residentId,
    vid: generateVidNumber(),
    type: 'TEMPORARY',
    createdAt: new Date(0),
    expiresAt: new Date(1),
  } as const
  const { database, vault } = open.portal
  await database.transaction((tx) => insertVid(tx, vault, { ...ended, revokedAt: null }))
  expect(await account().startSignIn(ended.vid, call)).toEqual({ outcome: 'ended' })
  const { uin } = await open.addResident({ email: null, phone: null })
  expect(await account().startSignIn(uin, call)).toEqual({ outcome: 'no-contact' })
})

test('a wrong code tells the tries left, and another code can be sent after 30 seconds', async () => {
  const resident = await open.addResident()
  const challenge = await start(resident.uin)
  const code = await open.readCode(resident.email)
  const wrong = code === '111111' ? '222222' : '111111'
  expect(await account().confirmCode(challenge, wrong, call)).toEqual({ outcome: 'wrong', triesLeft: 4 })
  expect(await account().resendCode(challenge, call)).toMatchObject({ outcome: 'too-soon' })
  open.wait(30)
  const resent = await account().resendCode(challenge, call)
  if (resent.outcome !== 'sent') throw new Error(resent.outcome)
  expect(resent.challenge.transactionId).toBe(challenge.transactionId)
  expect(await account().confirmCode(resent.challenge, await open.readCode(resident.email), call)).toEqual({
    outcome: 'verified',
  })
})

async function confirmTwice(sessionOf: 'own' | 'another') {
  const [resident, other] = [await open.addResident(), await open.addResident()]
  const sessions = createSessionStore(open.portal)
  const secret = await sessions.start(sessionOf === 'own' ? resident.id : other.id, '')
  open.wait(600)
  const find = () => sessions.find(secret, { touch: false })
  const session = await find()
  const started = await account().startConfirmation(resident.id, call)
  if (!session || session.isConfirmed || started.outcome !== 'sent') throw new Error('no old session, or no code')
  const code = await open.readCode(resident.email)
  const click = async () => {
    const { outcome } = await account().confirmCode(started.challenge, code, call, session.id)
    return [outcome, (await find())?.isConfirmed]
  }
  return (await Promise.all([click(), click()])).toSorted()
}

test('a code confirms the session that it is of, and the same click come twice finds that done', async () => {
  expect(await confirmTwice('own')).toEqual([
    ['gone', true],
    ['verified', true],
  ])
  expect(await confirmTwice('another')).toEqual([
    ['gone', false],
    ['verified', false],
  ])
})
