import { expect, test } from 'vitest'
import { validateRequest } from './testing/validate-request'
import { encodeIdentity, listSampleRequests } from './testing/sample-requests'

function validate(fields: object) {
  const [sample] = listSampleRequests('update')
  return validateRequest('update', { ...sample, request: { ...sample?.request, ...fields } })
}
const validateIdentity = (identity: unknown) => validate({ identityJson: encodeIdentity(identity) })
const codesOf = (outcome: ReturnType<typeof validate>) =>
  'errors' in outcome ? outcome.errors.map(({ errorCode, errorMessage }) => `${errorCode} ${errorMessage}`) : []
const inEnglish = (value: unknown) => [{ language: 'eng', value }]

test('the change and the proofs come decoded', () => {
  const change = { fullName: inEnglish(' Amina Rahal '), dateOfBirth: '1990/02/28', email: 'amina@utopia.example' }
  const outcome = validate({
    identityJson: encodeIdentity({ ...change, shoeSize: 38 }),
    proofOfIdentity: Buffer.from([0xfb, 0xff, 0xfe]).toString('base64url'),
    proofOfAddress: undefined,
    proofOfRelationship: null,
    proofOfDateOfBirth: '',
  })
  expect(outcome).toMatchObject({
    request: {
      identity: { ...change, fullName: inEnglish('Amina Rahal') },
      proofOfIdentity: Buffer.from([0xfb, 0xff, 0xfe]),
      proofOfAddress: null,
      proofOfRelationship: null,
      proofOfDateOfBirth: null,
    },
  })
  expect(outcome).not.toHaveProperty('request.identityJson')
  expect(outcome).not.toHaveProperty('request.identity.shoeSize')
})

test('every attribute of the record can be changed', () => {
  const change = {
    ...Object.fromEntries(
      ['fullName', 'gender', 'addressLine1', 'addressLine2', 'addressLine3', 'region', 'province', 'city'].map(
        (name) => [name, [...inEnglish(name), { language: 'ara', value: 'قيمة' }]],
      ),
    ),
    dateOfBirth: '2001/12/31',
    postalCode: '10005',
    phone: '+212 612-345678',
    email: 'someone@utopia.example',
    parentOrGuardianName: inEnglish('Karim Rahal'),
    preferredLang: 'fra',
  }
  expect(validateIdentity(change)).toMatchObject({ request: { identity: change } })
})

test('a guardian’s name without a language is English', () => {
  const named = { request: { identity: { parentOrGuardianName: inEnglish('Karim Rahal') } } }
  expect(validateIdentity({ parentOrGuardianName: 'Karim Rahal' })).toMatchObject(named)
})

test('url-safe base64 without padding is as good', () => {
  const identityJson = Buffer.from('{"identity":{"fullName":[{"language":"ara","value":"أمينة ÿ?>"}]}}').toString(
    'base64url',
  )
  expect(validate({ identityJson })).toMatchObject({ request: { identity: { fullName: [{ language: 'ara' }] } } })
})

test('an ID type that is missing or odd is RPR-SER-003', () => {
  const text = 'RPR-SER-003 Invalid Input Value - ID Type. individualIdType is'
  expect(codesOf(validate({ individualIdType: 'RID' }))).toEqual([`${text} malformed`])
  expect(codesOf(validate({ individualIdType: null }))).toEqual([`${text} missing`])
})

test('a name that is given but empty is RPR-SER-004', () => {
  const text = 'RPR-SER-004 Invalid Input Value - Name cannot be NULL or Empty. identityJson.identity.fullName'
  for (const fullName of [null, '', []]) expect(codesOf(validateIdentity({ fullName }))).toEqual([`${text} is missing`])
  for (const value of [null, '', '   ', undefined]) {
    expect(codesOf(validateIdentity({ fullName: inEnglish(value) }))).toEqual([`${text}.value is missing`])
  }
})

test.each([
  { phone: '9876543210' },
  { phone: '098765 43210' },
  { phone: '0091 98765 43210' },
  { phone: '+91 (0)98765-43210' },
  { phone: '+44 20 7946 0958' },
  { email: "o'neil&sons/x@utopia.example" },
  { email: 'yusuf@example.xn--mgbaam7a8h' },
  { email: '用户@例子.测试' },
  { email: '"john smith"@example.org' },
])('%j is taken in its usual spelling', (change) => {
  expect(validateIdentity(change)).toMatchObject({ request: { identity: change } })
})

test('a phone or e-mail that is no such thing is RPR-SER-005', () => {
  const text = 'RPR-SER-005 Invalid Input Value - Contact Type. identityJson.identity.'
  for (const phone of ['abc', '12', 42, '+', '1234567890123456', '9876543210\n', '\u20689876543210', '٩٨٧٦٥٤٣٢١٠']) {
    expect(codesOf(validateIdentity({ phone }))).toEqual([`${text}phone is malformed`])
  }
  for (const email of [
    'nobody',
    'a@b',
    '@utopia.example',
    {},
    'amina@utopia.example\n',
    'mailto:amina@utopia.example',
    '\u200bamina@utopia.example',
  ]) {
    expect(codesOf(validateIdentity({ email }))).toEqual([`${text}email is malformed`])
  }
  expect(codesOf(validateIdentity({ phone: '', email: null }))).toEqual([
    `${text}phone is missing`,
    `${text}email is missing`,
  ])
})

test.each([
  ['fullName.language', { fullName: [{ value: 'Amina' }] }, 'missing'],
  ['fullName', { fullName: 'Amina' }, 'malformed'],
  ['fullName', { fullName: [...inEnglish('Amina'), ...inEnglish('Amna')] }, 'malformed'],
  ['gender.value', { gender: inEnglish('a\u0000b') }, 'malformed'],
  ['city.value', { city: inEnglish('\ud800') }, 'malformed'],
  ['region.value', { region: inEnglish('x'.repeat(201)) }, 'malformed'],
  ['addressLine1', { addressLine1: [] }, 'missing'],
  ['dateOfBirth', { dateOfBirth: '1990-02-28' }, 'malformed'],
  ['dateOfBirth', { dateOfBirth: '1990/02/30' }, 'malformed'],
  ['dateOfBirth', { dateOfBirth: '2999/01/01' }, 'malformed'],
  ['dateOfBirth', { dateOfBirth: '1700/01/01' }, 'malformed'],
  ['postalCode', { postalCode: '?' }, 'malformed'],
  ['preferredLang', { preferredLang: 'en' }, 'malformed'],
  ['parentOrGuardianName', { parentOrGuardianName: 5 }, 'malformed'],
])('identityJson.identity.%s is named, as RES-UPD-002', (field, identity, problem) => {
  const text = `RES-UPD-002 Data entered is not valid. identityJson.identity.${field} is ${problem}`
  expect(codesOf(validateIdentity(identity))).toEqual([text])
})

test.each([
  'no base64!',
  'YQ===',
  'a',
  Buffer.from('{"identity":').toString('base64'),
  Buffer.from('"x"').toString('base64'),
])('identityJson of %s is malformed', (identityJson) => {
  const text = 'RES-UPD-002 Data entered is not valid. identityJson is malformed'
  expect(codesOf(validate({ identityJson }))).toEqual([text])
})

test('an identityJson longer than any record is malformed', () => {
  const text = 'RES-UPD-002 Data entered is not valid. identityJson is malformed'
  expect(codesOf(validateIdentity({ postalCode: '10005', note: 'x'.repeat(50_000) }))).toEqual([text])
})

test('an identityJson without identity says so', () => {
  const identityJson = Buffer.from('{}').toString('base64')
  const text = 'RES-UPD-002 Data entered is not valid. identityJson.identity is missing'
  expect(codesOf(validate({ identityJson }))).toEqual([text])
})

test('proofs that are no base64, centres and machines that are no numbers are named, all at once', () => {
  const text = 'RES-UPD-002 Data entered is not valid.'
  expect(
    codesOf(validate({ centerId: '12345678901', machineId: 'x', proofOfAddress: '<x>', proofOfIdentity: 7 })),
  ).toEqual([
    `${text} centerId is malformed`,
    `${text} machineId is malformed`,
    `${text} proofOfAddress is malformed`,
    `${text} proofOfIdentity is malformed`,
  ])
})

test('four documents of two megabytes fit, and are decoded in good time', () => {
  const proof = Buffer.alloc(2 * 1024 * 1024, 7).toString('base64')
  const proofs = {
    proofOfAddress: proof,
    proofOfIdentity: proof,
    proofOfRelationship: proof,
    proofOfDateOfBirth: proof,
  }
  expect(validate(proofs)).toHaveProperty('request.proofOfAddress.length', 2 * 1024 * 1024)
})
