import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listContacts } from '@/db/contacts'
import { renewLookups } from '@/db/renew-lookups'
import { contacts } from '@/db/schema/residents'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import { ageContact } from './testing/age-contact'

let open: TestPortal
beforeAll(async () => {
  open = await openTestPortal({ UNKNOWN_ID: 'conceal', RATE_LIMITS: 'off' })
})
afterAll(() => open.remove())

const call = { requestId: 'r1', entryPoint: 'page' } as const
let drawn = 0
const drawNational = () => String(9_876_500_000 + ++drawn)

const spell = (national: string) => {
  const [head, tail] = [national.slice(0, 5), national.slice(5)]
  return [
    national,
    `+91${national}`,
    `91${national}`,
    `0${national}`,
    `0091${national}`,
    `+91 ${head} ${tail}`,
    `+91-${head}-${tail}`,
    `+91 (0)${head} ${tail}`,
    `0${head} ${tail}.`,
    `tel:+91-${head}-${tail}`,
    `\u2066+91\u00a0${head}\u2011${tail}\u2069`,
    [...national].map((digit) => String.fromCharCode(0x966 + Number(digit))).join(''),
    [...`+91${national}`].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join(''),
  ]
}

async function start(typed: string) {
  const started = await open.portal.backend.account.startSignIn(typed, call)
  if (started.outcome !== 'sent') throw new Error(`${typed}: ${started.outcome}`)
  return started.challenge
}

const demographics = ({ identity }: TestResident) => {
  const { fullName, gender, postalCode } = identity
  return { name: fullName.slice(0, 1), gender: gender.slice(0, 1), postalCode }
}

/** Through sign-in, demographic OTP and the lost API: whose it is, by the mask that each answers with. */
async function expectFound(resident: TestResident, contact: { phone: string } | { email: string }) {
  const typed = 'phone' in contact ? contact.phone : contact.email
  expect([typed, (await start(typed)).residentId]).toEqual([typed, resident.id])
  const count = (await open.readMailbox(typed)).length
  const person = demographics(resident)
  await open.portal.backend.requestOtp(
    { transactionID: 'spelling-1', individualIdType: 'demo', demographics: { ...person, ...contact } },
    call,
  )
  const name = person.name[0]?.value ?? ''
  const contactType = 'phone' in contact ? ('PHONE' as const) : ('EMAIL' as const)
  const about = { idType: 'UIN' as const, name, postalCode: person.postalCode, langCode: 'eng' }
  await open.portal.backend.findLostId({ ...about, contactType, contactValue: typed }, call)
  expect([typed, (await open.readMailbox(typed)).length]).toEqual([typed, count + 2])
}

test('a number that was proved on the update page signs in, in every spelling', async () => {
  const { update: updates } = open.portal.backend.account
  const national = drawNational()
  for (const typed of [`+91 ${national.slice(0, 5)} ${national.slice(5)}`, drawNational()]) {
    const resident = await open.addResident()
    await updates.chooseItems(resident.id, ['phone'])
    expect(await updates.keepAnswer(resident.id, 'phone', { value: typed })).toMatchObject({ outcome: 'kept' })
    const proof = await updates.startContactProof(resident.id, 'phone', call)
    if (proof.outcome !== 'sent') throw new Error(proof.outcome)
    const code = await open.readCode(typed)
    expect(await updates.confirmContactProof(resident.id, 'phone', proof.challenge, code, call)).toMatchObject({
      outcome: 'verified',
      draft: { provenContacts: ['phone'] },
    })
    expect(await updates.submit(resident.id, `key-${resident.id}`, call)).toHaveProperty('rid')
    for (let step = 0; step < 4; step++) {
      open.wait(3600)
      await open.portal.requests.runOnce()
    }
    const kept = await listContacts(open.portal.database.reader, open.portal.vault, resident.id)
    const [, digits = ''] = /(\d{10})$/.exec(typed.replace(/\D/g, '')) ?? []
    expect(kept.find(({ channel }) => channel === 'sms')?.address).toBe(`+91${digits}`)
    for (const spelling of spell(digits))
      expect([spelling, (await start(spelling)).residentId]).toEqual([spelling, resident.id])
    expect((await open.readMailbox(typed))[0]?.to).toBe(`+91${digits}`)
  }
})

test('numbers that earlier releases stored in other spellings are found, before and after they are renewed', async () => {
  const old = (national: string) => [
    national,
    `+91${national}`,
    `+91 ${national.slice(0, 5)} ${national.slice(5)}`,
    `0${national}`,
    `0091-${national}`,
    `+91 (0) ${national}`,
  ]
  const aged: { resident: TestResident; national: string }[] = []
  for (let index = 0; index < old('').length; index++) {
    const [resident, national] = [await open.addResident(), drawNational()]
    await ageContact(open, resident.id, 'sms', old(national)[index] ?? '')
    aged.push({ resident, national })
    for (const typed of spell(national)) expect([typed, (await start(typed)).residentId]).toEqual([typed, resident.id])
    await expectFound(resident, { phone: `+91 (0)${national}` })
  }
  const masks = await Promise.all(aged.map(async ({ national }) => (await start(national)).maskedContacts))
  const { database, vault } = open.portal
  await renewLookups({ database, vault })
  for (const [index, { resident, national }] of aged.entries()) {
    const stored = await listContacts(database.reader, vault, resident.id)
    expect(stored.find(({ channel }) => channel === 'sms')?.address).toBe(`+91${national}`)
    const rows = await database.reader.select().from(contacts).where(eq(contacts.residentId, resident.id))
    expect(rows.map((row) => row.addressLookup)).toContain(vault.lookup('address', `+91${national}`))
    await expectFound(resident, { phone: national })
    expect((await start(`+91${national}`)).maskedContacts).toEqual(masks[index])
  }
})

test('a number of another country is not taken for one of ours that has its digits', async () => {
  const ours = await open.addResident({ phone: null })
  const theirs = await open.addResident({ phone: '+65 8765 4321' })
  const aged = await open.addResident()
  await ageContact(open, aged.id, 'sms', '6587654321')
  expect((await start('+65 8765 4321')).residentId).toBe(theirs.id)
  expect((await start('6587654321')).residentId).toBe(aged.id)
  expect(ours.id).not.toBe(aged.id)
})

test('what no plan of numbers has stays findable by its digits where it was', async () => {
  const resident = await open.addResident()
  await ageContact(open, resident.id, 'sms', '12-345')
  const { database, vault } = open.portal
  await renewLookups({ database, vault })
  const person = demographics(resident)
  const before = (await open.readMailbox(resident.email)).length
  const wanted = { ...person, phone: '12345' }
  await open.portal.backend.requestOtp(
    { transactionID: 'spelling-2', individualIdType: 'demo', demographics: wanted },
    call,
  )
  expect(await open.readMailbox(resident.email)).toHaveLength(before + 1)
})

test.each([
  [
    'yusuf@bücher.example',
    ['YUSUF@BÜCHER.example', 'yusuf@xn--bcher-kva.example', 'mailto:yusuf@bücher.example', 'yusuf＠bücher。example'],
  ],
  ['用户@例子.测试', ['用户@xn--fsqu00a.xn--0zwm56d', '\u2068用户@例子.测试\u2069']],
  ["O'Neil&Sons/x@utopia.example", ["o'neil&sons/x@utopia.example ", "O'NEIL&SONS/X@UTOPIA.EXAMPLE\u200b"]],
  ['yusuf2@example.xn--mgbaam7a8h', ['yusuf2@example.امارات', 'yusuf٢@example.xn--mgbaam7a8h']],
  ['"john smith"@example.org', ['"John Smith"@example.org']],
])('the e-mail address %s is found in every spelling', async (email, spellings) => {
  const resident = await open.addResident({ email })
  for (const typed of [email, ...spellings]) await expectFound(resident, { email: typed })
  await ageContact(open, resident.id, 'email', email)
  for (const typed of [email, ...spellings]) await expectFound(resident, { email: typed })
})

test('nobody’s number and address get the same answer in every spelling', async () => {
  const decoys = await Promise.all(spell(drawNational()).map(start))
  expect(new Set(decoys.map(({ residentId }) => residentId)).size).toBe(1)
  expect(new Set(decoys.map(({ maskedContacts }) => maskedContacts.join())).size).toBe(1)
  expect(decoys[0]?.maskedContacts).toEqual([expect.stringMatching(/^X{9}\d{3}$/)])
  const mails = await Promise.all(['Nobody@Bücher.example', 'nobody@xn--bcher-kva.example\u200b'].map(start))
  expect(new Set(mails.map(({ residentId }) => residentId)).size).toBe(1)
  const asking = { idType: 'UIN', name: 'Nobody', postalCode: '10004', contactType: 'PHONE', langCode: 'eng' } as const
  const answers = await Promise.all(
    spell(drawNational()).map((contactValue) => open.portal.backend.findLostId({ ...asking, contactValue }, call)),
  )
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  const person = demographics(await open.addResident())
  const told = await Promise.all(
    spell(drawNational()).map((phone) =>
      open.portal.backend.requestOtp(
        { transactionID: 'spelling-3', individualIdType: 'demo', demographics: { ...person, phone } },
        call,
      ),
    ),
  )
  expect(new Set(told.map(({ message }) => message)).size).toBe(1)
})

test('a mistyped ID is not taken for a landline, which counts with its own prefix', async () => {
  const landline = '2223456789'
  const resident = await open.addResident({ phone: `+91${landline}` })
  expect(await open.portal.backend.account.startSignIn(landline, call)).toEqual({ outcome: 'malformed' })
  for (const typed of [`0${landline}`, `+91 ${landline}`]) expect((await start(typed)).residentId).toBe(resident.id)
})
