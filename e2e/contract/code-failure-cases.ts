import { randomUUID } from 'node:crypto'
import { generateUin } from '@/lib/identity/generate-uin'
import { generateVidNumber } from '@/lib/identity/generate-vid-number'
import type { ContractCase } from './contract-case'
import { idOf, type ContractClient } from './contract-client'
import type { Api, Code, Fields } from './documented'
import { changeOfAddress } from './update-cases'

type Family = {
  api: Api
  otp: Code
  data: Code
  contact: Code
  /** Where a field that is absent has a code of its own. */
  missing?: Code
  /** What the sample's individualIdType is. */
  idType: 'UIN' | 'VID'
  /** Where an ID that is nobody's has a code of its own, validated elsewhere. */
  tellsUnknown?: true
  /** Fields of this API alone. */
  own?: string[]
  /** In place of what the sample has as "<base 64 encoded string>". */
  filling?: Fields
}

/** The APIs that ask for a code, with the codes of their tables. One more is one more line. */
const families: Family[] = [
  { api: 'euin', otp: 'RES-DOW-001', data: 'RES-DOW-002', contact: 'RES-DOW-004', idType: 'VID' },
  { api: 'print-uin', otp: 'RES-REP-001', data: 'RES-REP-002', contact: 'RES-REP-004', idType: 'VID' },
  {
    api: 'update',
    otp: 'RES-UPD-001',
    data: 'RES-UPD-002',
    contact: 'RES-UPD-004',
    idType: 'UIN',
    own: ['centerId', 'machineId', 'identityJson'],
    tellsUnknown: true,
    filling: changeOfAddress,
  },
  {
    api: 'vid-generate',
    otp: 'RES-VID-002',
    data: 'RES-VID-003',
    contact: 'RES-VID-004',
    idType: 'UIN',
    own: ['vidType'],
  },
  {
    api: 'vid-revoke',
    otp: 'RES-RID-002',
    data: 'RES-RID-003',
    contact: 'RES-RID-004',
    idType: 'VID',
    own: ['vidStatus'],
  },
  {
    api: 'auth-lock',
    otp: 'RES-LOC-001',
    data: 'RES-LOC-002',
    contact: 'RES-LOC-004',
    idType: 'UIN',
    own: ['authType'],
  },
  {
    api: 'auth-unlock',
    otp: 'RES-ULC-001',
    data: 'RES-ULC-002',
    contact: 'RES-ULC-004',
    idType: 'UIN',
    own: ['authType'],
  },
  {
    api: 'auth-history',
    otp: 'RES-AUT-001',
    data: 'RES-AUT-002',
    contact: 'RES-AUT-004',
    missing: 'RES-AUT-005',
    idType: 'UIN',
  },
]

const holder = 'long-name'
const stranger = 'short-name'
const anotherThan = (otp: string) => String((Number(otp) + 1) % 1_000_000).padStart(6, '0')
const generate = { UIN: generateUin, VID: generateVidNumber }
const malformed: Fields = {
  transactionID: 'no spaces',
  individualId: '123',
  individualIdType: 'RID',
  otp: '12345',
  centerId: 'north',
  machineId: '12345678901',
  identityJson: 'no base64!',
  vidType: 'FOREVER',
  vidStatus: 'ACTIVE',
  authType: ['bio-FMR', 'otp'],
}

/** A request of that family that is right in every field, though nobody asked for its code. */
function fill(client: ContractClient, { idType }: Family, residentCase: string): Fields {
  const individual = { individualId: idOf(client.find(residentCase), idType), individualIdType: idType }
  return { transactionID: randomUUID(), ...individual, otp: '123456' }
}

function sendWith(client: ContractClient, family: Family, fields: Fields) {
  return client.send(family.api, { ...family.filling, ...fields }, { vid: client.find(holder).vid ?? '' })
}

/** An update's individualIdType has a code of its own too. */
const listFields = ({ own = [], tellsUnknown }: Family) => [
  ...['transactionID', 'individualId', 'otp', ...own],
  ...(tellsUnknown ? [] : ['individualIdType']),
]

function listOtpCases(family: Family): ContractCase[] {
  const { api, otp: code, idType } = family
  const failure = { api, code }
  const ask = (client: ContractClient) => client.askCode(client.find(holder), idType)
  return [
    {
      ...failure,
      title: 'refuses a wrong code',
      async ask(client) {
        const held = await ask(client)
        return sendWith(client, family, { ...held, otp: anotherThan(held.otp) })
      },
    },
    {
      ...failure,
      title: 'refuses a code that is spent',
      async ask(client) {
        const held = await ask(client)
        await client.send('auth-history', held)
        return sendWith(client, family, held)
      },
    },
    {
      ...failure,
      title: 'refuses the code of another person and of another transaction',
      async ask(client) {
        const held = await ask(client)
        const individualId = idOf(client.find(stranger), idType)
        return [
          await sendWith(client, family, { ...held, individualId }),
          await sendWith(client, family, { ...held, transactionID: randomUUID() }),
        ]
      },
    },
  ]
}

function refuseUnknown(family: Family): ContractCase {
  const { api, otp: code, idType } = family
  return {
    api,
    code,
    title: 'refuses an ID that is nobody’s as a wrong code',
    ask: (client) => sendWith(client, family, { ...fill(client, family, holder), individualId: generate[idType]() }),
  }
}

function listDataCases(family: Family): ContractCase[] {
  const { api, otp, data, contact, missing = data } = family
  const each = (client: ContractClient, change: (field: string) => Fields) =>
    Promise.all(
      listFields(family).map((field) =>
        sendWith(client, family, { ...fill(client, family, holder), ...change(field) }),
      ),
    )
  return [
    {
      api,
      code: missing,
      title: 'names each field that is missing',
      ask: (client) => each(client, (field) => ({ [field]: undefined })),
    },
    {
      api,
      code: data,
      title: 'names each field that is malformed',
      ask: (client) => each(client, (field) => ({ [field]: malformed[field] })),
    },
    {
      api,
      code: contact,
      concealed: otp,
      title: 'refuses a resident without contact',
      ask: (client) => sendWith(client, family, fill(client, family, 'no-contact')),
    },
  ]
}

/** What every API with a code refuses alike, each with codes of its own. */
export const codeFailureCases: ContractCase[] = families.flatMap((family) => [
  ...listOtpCases(family),
  ...(family.tellsUnknown ? [] : [refuseUnknown(family)]),
  ...listDataCases(family),
])
