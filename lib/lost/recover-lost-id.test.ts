import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertAuthLock } from '@/db/auth-locks'
import type { Locale } from '@/lib/i18n/languages'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import type { LostDetails } from './lost-details'
import { sendLostCode, sendLostId } from './recover-lost-id'

const call = { requestId: 'test', entryPoint: 'page' } as const

let open: TestPortal
beforeAll(async () => {
  open = await openTestPortal()
})
afterAll(() => open.remove())

function describe(resident: TestResident, given: Partial<LostDetails> = {}): LostDetails {
  const name = resident.identity.fullName[0]?.value ?? ''
  const contact = { contactType: 'EMAIL', contactValue: resident.email } as const
  return { idType: 'UIN', name, gender: 'female', postalCode: resident.identity.postalCode, ...contact, ...given }
}

const asking = (details: LostDetails, locale: Locale = 'en') => ({ details, transactionId: randomUUID(), locale })
const countMails = async ({ email }: TestResident) => (await open.readMailbox(email)).length
const sendCode = (ask: ReturnType<typeof asking>) => sendLostCode(open.portal.backend, ask, call)
const sendId = (ask: ReturnType<typeof asking>, otp: string) => sendLostId(open.portal.backend, ask, otp, call)
const otherThan = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

test('with the right code the number goes to the contacts on record', async () => {
  const resident = await open.addResident()
  const ask = asking(describe(resident))
  await sendCode(ask)
  expect(await sendId(ask, await open.readCode(resident.email))).toBe(true)
  const [mail] = await open.readMailbox(resident.email)
  expect(mail?.text).toContain(resident.uin)
})

test('by the Arabic name and the phone, and on a page in a language that the record lacks, it does too', async () => {
  const resident = await open.addResident()
  const arabic = asking(describe(resident, { name: 'أمينة ديالو', contactType: 'PHONE', contactValue: resident.phone }))
  await sendCode(arabic)
  expect(await sendId(arabic, await open.readCode(resident.email))).toBe(true)
  open.wait(60)
  const french = asking(describe(resident), 'fr')
  await sendCode(french)
  expect(await sendId(french, await open.readCode(resident.email))).toBe(true)
})

test('a wrong code sends nothing, and the right one still works after it', async () => {
  const resident = await open.addResident()
  const ask = asking(describe(resident))
  await sendCode(ask)
  const code = await open.readCode(resident.email)
  const before = await countMails(resident)
  expect(await sendId(ask, otherThan(code))).toBe(false)
  expect(await countMails(resident)).toBe(before)
  expect(await sendId(ask, code)).toBe(true)
})

test('somebody unknown, a locked record and one without contacts end like a wrong code, without an error', async () => {
  const locked = await open.addResident()
  await open.portal.database.transaction((tx) => insertAuthLock(tx, locked.id, 'demo', new Date()))
  const silent = await open.addResident({ email: null, phone: null })
  const unknown = describe(locked, { name: 'Nobody At All' })
  for (const details of [describe(locked), unknown, describe(silent, { contactValue: 'a@utopia.example' })]) {
    const ask = asking(details)
    await sendCode(ask)
    expect(await sendId(ask, '123456')).toBe(false)
  }
  expect(await countMails(locked)).toBe(0)
})

test('a code that was asked for a moment ago stays good when another is refused', async () => {
  const resident = await open.addResident()
  const ask = asking(describe(resident))
  await sendCode(ask)
  await sendCode(ask)
  expect(await countMails(resident)).toBe(1)
  expect(await sendId(ask, await open.readCode(resident.email))).toBe(true)
})

test('an application number goes the same way; one who has none is told as nobody is', async () => {
  const resident = await open.addResident()
  const ask = asking(describe(resident, { idType: 'RID' }))
  await sendCode(ask)
  expect(await sendId(ask, await open.readCode(resident.email))).toBe(false)
})

const nameOf = { eng: 'Amina Diallo', fra: 'Amina Diallo', ara: 'أمينة ديالو' }
const genderOf = { eng: 'Female', fra: 'Féminin', ara: 'أنثى' }
const records = [['eng', 'ara'], ['eng'], ['fra'], ['ara'], ['eng', 'fra'], ['eng', 'fra', 'ara']] as const

for (const unknownId of ['disclose', 'conceal']) {
  test(`with UNKNOWN_ID=${unknownId} a number is found by any name on record, on a page in any language`, async () => {
    const other = await openTestPortal({ UNKNOWN_ID: unknownId })
    try {
      for (const languages of records) {
        const write = (words: Record<'eng' | 'fra' | 'ara', string>) =>
          languages.map((language) => ({ language, value: words[language] }))
        for (const locale of ['en', 'fr', 'ar'] as const) {
          const { identity } = await other.addResident()
          const postalCode = String(20_000 + records.indexOf(languages) * 10 + (locale.charCodeAt(0) % 10))
          const resident = await other.addResident({
            identity: { ...identity, postalCode, fullName: write(nameOf), gender: write(genderOf) },
          })
          for (const { value: name } of new Set(resident.identity.fullName)) {
            other.wait(200)
            const ask = asking(describe(resident, { name }), locale)
            await sendLostCode(other.portal.backend, ask, call)
            const code = await other.readCode(resident.email)
            const result = await sendLostId(other.portal.backend, ask, code, call)
            expect([languages.join(), locale, name, result]).toEqual([languages.join(), locale, name, true])
          }
        }
      }
    } finally {
      await other.remove()
    }
  })
}
