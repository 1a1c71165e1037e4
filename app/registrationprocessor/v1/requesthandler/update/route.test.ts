import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readResident } from '@/db/residents'
import { documents } from '@/db/schema/registrations'
import { writePdf } from '@/lib/documents/testing/write-pdf'
import { generateUin } from '@/lib/identity/generate-uin'
import { askCode } from '@/lib/container/testing/ask-code'
import { callRoute, wrap, type Answer } from '@/lib/container/testing/call-route'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import { POST } from './route'

let open: TestPortal
beforeAll(async () => {
  open = await openTestPortal({ RATE_LIMITS: 'off' })
})
afterAll(() => open.remove())

const pdf = writePdf().toString('base64')
const encode = (identity: object) => Buffer.from(JSON.stringify({ identity })).toString('base64url')
const english = (value: string) => [{ language: 'eng', value }]
const office = { centerId: '1234', machineId: '12345678' }

const update = async (resident: TestResident, identity: object, more: object = {}) =>
  callRoute(
    POST,
    wrap('mosip.resident.uin', {
      ...(await askCode(open, resident)),
      ...office,
      identityJson: encode(identity),
      ...more,
    }),
  )
const codes = ({ errors }: Answer) => errors?.map(({ errorCode }) => errorCode)
const read = ({ id }: TestResident) => readResident(open.portal.database.reader, open.portal.vault, id)

async function carryOut() {
  for (let i = 0; i < 3; i++) {
    open.wait(26)
    await open.portal.requests.runOnce()
  }
}

test('an approved update changes the record; languages not given stay as they are', async () => {
  const resident = await open.addResident()
  const answer = await update(resident, { fullName: english('Amina Haddad') }, { proofOfIdentity: pdf })
  expect(answer).toMatchObject({
    status: 200,
    errors: null,
    response: { status: 'success', rid: expect.stringMatching(/^\d{29}$/) },
  })
  expect((await read(resident)).identity.fullName[0]?.value).not.toBe('Amina Haddad')
  await carryOut()
  const { fullName } = (await read(resident)).identity
  expect(fullName).toContainEqual({ language: 'eng', value: 'Amina Haddad' })
  expect(fullName).toContainEqual({ language: 'ara', value: 'أمينة ديالو' })
  expect((await open.readMailbox(resident.email))[0]?.subject).toBe('Your name is changed')
})

test('a new e-mail gets later messages, the one before none', async () => {
  const resident = await open.addResident()
  const email = `new.${resident.email}`
  expect((await update(resident, { email })).errors).toBeNull()
  await carryOut()
  const countOld = (await open.readMailbox(resident.email)).length
  await askCode(open, { ...resident, email })
  expect(await open.readMailbox(resident.email)).toHaveLength(countOld)
})

test('what changes decides which proof is demanded, and no code is spent without it', async () => {
  const resident = await open.addResident()
  const code = await askCode(open, resident)
  const body = { ...code, ...office, identityJson: encode({ city: english('Port Nima') }) }
  const missing = await callRoute(POST, wrap('mosip.resident.uin', body))
  expect(missing.errors).toEqual([
    { errorCode: 'RES-UPD-002', errorMessage: expect.stringContaining('proofOfAddress is missing') },
  ])
  const wrongKind = await callRoute(
    POST,
    wrap('mosip.resident.uin', { ...body, proofOfAddress: Buffer.from('hello').toString('base64') }),
  )
  expect(wrongKind.errors?.[0]?.errorMessage).toContain('proofOfAddress is malformed')
  const before = await open.portal.database.reader.$count(documents)
  expect((await callRoute(POST, wrap('mosip.resident.uin', { ...body, proofOfAddress: pdf }))).errors).toBeNull()
  expect(await open.portal.database.reader.$count(documents)).toBe(before + 1)
})

test('proofs are validated as on the page, each refusal names its document and its reason, and no code is spent', async () => {
  const resident = await open.addResident()
  const body = { ...(await askCode(open, resident)), ...office, identityJson: encode({ city: english('Port Nima') }) }
  const send = (content: Buffer) =>
    callRoute(POST, wrap('mosip.resident.uin', { ...body, proofOfAddress: content.toString('base64') }))
  const picture = sharp({ create: { width: 90, height: 90, channels: 3, background: '#084F5F' } })
  const [png, jpeg] = [await picture.png().toBuffer(), await picture.jpeg().toBuffer()]
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic')
  const refused: [string, Buffer][] = [
    ['it needs a password to be opened', writePdf({ trailer: '/Encrypt<</Filter/Standard>>' })],
    ['it is damaged or cut off', writePdf().subarray(0, 200)],
    ['it is damaged or cut off', png.subarray(0, png.length / 2)],
    ['it is damaged or cut off', jpeg.subarray(0, jpeg.length / 2)],
    ['it has scripts, actions or files inside', writePdf({ catalog: '/OpenAction<</S/JavaScript/JS(x)>>' })],
    ['it is a HEIC, HEIF or AVIF picture, not a PNG or JPEG', heic],
    ['it is no PDF, PNG or JPEG', Buffer.from('hello')],
    ['it is larger than 2 MiB', Buffer.concat([writePdf(), Buffer.alloc(2 * 1024 * 1024)])],
  ]
  for (const [reason, content] of refused) {
    const answer = await send(content)
    expect(codes(answer)).toEqual(['RES-UPD-002'])
    expect(answer.errors?.[0]?.errorMessage).toContain(`proofOfAddress is malformed: ${reason}`)
  }
  expect((await send(jpeg)).errors).toBeNull()
})

test('an update that changes nothing, and a second one of the same field, are RES-UPD-002', async () => {
  const resident = await open.addResident()
  expect(codes(await update(resident, { email: resident.email.toUpperCase() }))).toEqual(['RES-UPD-002'])
  expect((await update(resident, { phone: '7799999991' })).errors).toBeNull()
  expect(codes(await update(resident, { phone: '7799999992' }))).toEqual(['RES-UPD-002'])
  expect((await update(resident, { preferredLang: 'fra' })).errors).toBeNull()
})

test('a repeated update opens one request', async () => {
  const resident = await open.addResident()
  const body = { ...(await askCode(open, resident)), ...office, identityJson: encode({ preferredLang: 'ara' }) }
  const answers = await Promise.all(Array.from({ length: 10 }, () => callRoute(POST, wrap('mosip.resident.uin', body))))
  expect(new Set(answers.map(({ response }) => JSON.stringify(response))).size).toBe(1)
  expect(answers[0]?.errors).toBeNull()
})

test('a new code under the same transactionID is a new update', async () => {
  const resident = await open.addResident()
  const send = async (change: object) =>
    update(resident, change, { ...(await askCode(open, resident, 'one-transaction')) })
  const first = await send({ preferredLang: 'ara' })
  const second = await send({ email: 'another@utopia.example' })
  expect([first.errors, second.errors]).toEqual([null, null])
  expect(second.response?.rid).not.toBe(first.response?.rid)
})

test('a name that nobody can see, or that turns text around, is refused', async () => {
  const resident = await open.addResident()
  for (const value of ['\u200b', '\u0301\u0301', 'Amina \u202eollaiD']) {
    expect(codes(await update(resident, { fullName: english(value) }, { proofOfIdentity: pdf }))).toEqual([
      'RES-UPD-002',
    ])
  }
})

test.each(['Иван', '山田', 'สมชาย', 'אבי', 'አበበ', 'Amina أمينة', 'அமினா', 'x\u0302'])(
  'the English name %s, which the card cannot show in its Latin line, is refused by the name of its field',
  async (value) => {
    const resident = await open.addResident()
    const { errors } = await update(resident, { fullName: english(value) }, { proofOfIdentity: pdf })
    expect(errors).toMatchObject([{ errorCode: 'RES-UPD-002' }])
    expect(errors?.[0]?.errorMessage).toContain('Data entered is not valid')
    expect(errors?.[0]?.errorMessage).toContain('identity.fullName.value')
    const guardian = await update(resident, { parentOrGuardianName: value })
    expect(guardian.errors?.[0]?.errorMessage).toContain('parentOrGuardianName')
  },
)

test('an address line is refused in letters of no font of the card, and taken in those of its fonts', async () => {
  const resident = await open.addResident()
  for (const value of ['山手町 7', 'ถนน 7', 'רחוב 7', 'Road \u{1f600}']) {
    const { errors } = await update(resident, { addressLine1: english(value) }, { proofOfAddress: pdf })
    expect(errors?.[0]?.errorMessage).toContain('identity.addressLine1.value')
  }
  const inRussian = { addressLine1: english('улица Мира, 7'), addressLine2: [{ language: 'jpn', value: '山手町 7' }] }
  expect((await update(resident, inRussian, { proofOfAddress: pdf })).errors).toBeNull()
})

test('each failure has its code', async () => {
  const resident = await open.addResident()
  const change = { preferredLang: 'fra' }
  expect(codes(await update(resident, change, { individualId: generateUin() }))).toEqual(['RPR-SER-001'])
  expect(codes(await update(resident, change, { individualIdType: 'RID' }))).toEqual(['RPR-SER-003'])
  expect(codes(await update(resident, { fullName: english(' ') }))).toEqual(['RPR-SER-004'])
  expect(codes(await update(resident, { email: 'nobody' }))).toEqual(['RPR-SER-005'])
  expect(codes(await update(resident, { phone: 'abc' }))).toEqual(['RPR-SER-005'])
  expect(codes(await update(resident, change, { transactionID: 'another-transaction' }))).toEqual(['RES-UPD-001'])
  expect(codes(await update(resident, change, { centerId: 'x' }))).toEqual(['RES-UPD-002'])
  expect(codes(await update(resident, change, { identityJson: '!' }))).toEqual(['RES-UPD-002'])
  const { uin: individualId } = await open.addResident({ email: null, phone: null })
  expect(codes(await update(resident, change, { individualId }))).toEqual(['RES-UPD-004'])
})
