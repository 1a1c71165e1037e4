import { insertAuthLock } from '@/db/auth-locks'
import { insertRegistration } from '@/db/registrations'
import type { ApiName } from '@/lib/contract/api'
import { servedNames } from '@/lib/contract/testing/served-apis'
import { encodeIdentity, listSampleRequests } from '@/lib/contract/testing/sample-requests'
import type { RightCall } from '@/lib/contract/testing/right-call'
import { generateRid } from '@/lib/identity/generate-rid'
import { askCode } from '@/lib/container/testing/ask-code'
import type { TestPortal, TestResident } from '@/lib/container/testing/open-test-portal'

type Code = Awaited<ReturnType<typeof askCode>>

const optionalFields: Partial<Record<ApiName, string[]>> = {
  otp: ['demographics.phone', 'demographics.email'],
  ridStatus: ['transactionID'],
  lost: ['otp'],
  update: ['proofOfIdentity', 'proofOfRelationship', 'proofOfDateOfBirth'],
}
const looseFields: Partial<Record<ApiName, string[]>> = {
  otp: [
    'name.value',
    'name.language',
    'gender.value',
    'gender.language',
    'postalCode.type',
    'email.type',
    'phone.type',
  ].map((field) => `demographics.${field}`),
  lost: ['name', 'postalCode', 'contactValue'],
}

function takeSample(name: ApiName, index = 0) {
  const sample = listSampleRequests(name)[index]
  if (!sample) throw new Error(`${name} has no sample ${index}`)
  return sample
}

/** The document's sample with these fields in its request, and without those that are undefined. */
export function buildCall(name: ApiName, fields: object, vid?: string, index = 0): RightCall {
  const sample = takeSample(name, index)
  const request = JSON.parse(JSON.stringify({ ...sample.request, ...fields })) as Record<string, unknown> // an object
  const { [name]: optional = [] } = optionalFields
  const { [name]: loose = [] } = looseFields
  return { name, envelope: { ...sample, request }, optional, loose, ...(vid && { vid }) }
}

async function registerFor(open: TestPortal, resident: TestResident): Promise<string> {
  const createdAt = new Date('2026-10-03T08:00:00Z')
  const rid = generateRid({
    centreId: '10008',
    machineId: '10032',
    sequence: Number(resident.phone) % 99_999,
    at: createdAt,
  })
  const applicant = { name: 'Amina Diallo', email: resident.email, phone: null, language: 'eng' }
  const row = { rid, residentId: resident.id, kind: 'NEW', status: 'PROCESSED', applicant, createdAt } as const
  const { database, vault } = open.portal
  const steps = [{ step: 'RECEIVED', at: createdAt } as const]
  await database.transaction((tx) => insertRegistration(tx, vault, { ...row, steps }))
  return rid
}

/** As demographics have it, and as the lost API has it. */
function describePerson({ identity, email, phone }: TestResident) {
  const { gender, postalCode } = identity
  const name = identity.fullName.filter(({ language }) => language === 'eng')
  const demographics = {
    name,
    gender,
    postalCode: { type: postalCode },
    email: { type: email },
    phone: { type: phone },
  }
  const lost = { name: name[0]?.value, postalCode, contactType: 'EMAIL', contactValue: email, langCode: 'eng' }
  return { demographics, lost }
}

/** One way to ask an API for something. */
export type Form = {
  title: string
  name: ApiName
  build(person: Person): [RightCall, ...RightCall[]]
  /** What its identityJson holds. */
  identity?: object
}
type Person = { resident: TestResident; code: Code; rid: string }

const forms: Partial<Record<ApiName, Form[]>> = {
  otp: [
    {
      title: 'otp by number',
      name: 'otp',
      // A new code for the same transaction would end the one that was sent.
      build: ({ resident: { vid }, code }) => [
        buildCall('otp', { transactionID: code.transactionID, individualId: vid, demographics: undefined }),
        buildCall('authHistory', code),
      ],
    },
    {
      title: 'otp by demographics',
      name: 'otp',
      build: ({ resident, code }) => {
        const { demographics } = describePerson(resident)
        const person = { transactionID: code.transactionID, individualId: undefined, demographics }
        return [buildCall('otp', person, undefined, 1), buildCall('authHistory', code)]
      },
    },
  ],
  ridStatus: [
    {
      title: 'ridStatus',
      name: 'ridStatus',
      build: ({ code: { transactionID }, rid }) => [buildCall('ridStatus', { transactionID, individualId: rid })],
    },
  ],
  lost: [
    {
      title: 'lost',
      name: 'lost',
      build: ({ resident, code: { transactionID, otp } }) => [
        buildCall('lost', { ...describePerson(resident).lost, transactionID, otp }),
      ],
    },
  ],
}

const english = (value: string) => [{ language: 'eng', value }]
/** One attribute of each kind. */
const identity = {
  fullName: english('Amina Haddad'),
  gender: english('Other'),
  dateOfBirth: '1990/03/15',
  city: [...english('Port Nima'), { language: 'ara', value: 'ميناء نيما' }],
  postalCode: '10005',
  phone: '7799999991',
  email: 'amina.haddad@utopia.example',
  preferredLang: 'fra',
}

/** All that have a code in the document's own way need no more than their sample. */
function buildWithCode(name: ApiName, { resident, code: { transactionID, otp } }: Person): [RightCall] {
  const individualId = takeSample(name).request.individualIdType === 'VID' ? resident.vid : resident.uin
  return [buildCall(name, { transactionID, otp, individualId }, name === 'vidRevoke' ? resident.vid : undefined)]
}

const updateOfAll: Form = {
  title: 'update of everything',
  name: 'update',
  identity,
  build({ resident, code: { transactionID, otp } }) {
    const fields = { transactionID, otp, individualId: resident.uin, identityJson: encodeIdentity(identity) }
    return [buildCall('update', fields)]
  },
}

/** Every form of every API that is served. */
export const servedForms: Form[] = servedNames
  .flatMap((name) => forms[name] ?? [{ title: name, name, build: (person: Person) => buildWithCode(name, person) }])
  .concat(updateOfAll)

/**
 * A resident, a code under way, and the calls that would be answered: the form's own first, and behind it those that
 * show that the code is still good.
 */
export async function prepareCall(open: TestPortal, form: Form) {
  const resident = await open.addResident()
  // For the sample of auth-unlock; that of auth-lock names another type besides.
  await open.portal.database.transaction((tx) => insertAuthLock(tx, resident.id, 'bio-FMR', new Date()))
  const rid = await registerFor(open, resident)
  const code = await askCode(open, resident)
  return { resident, calls: form.build({ resident, code, rid }) }
}
