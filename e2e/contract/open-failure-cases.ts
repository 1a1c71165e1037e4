import { randomUUID } from 'node:crypto'
import { generateRid } from '@/lib/identity/generate-rid'
import { generateUin } from '@/lib/identity/generate-uin'
import { generateVidNumber } from '@/lib/identity/generate-vid-number'
import type { ContractCase } from './contract-case'
import type { ContractClient } from './contract-client'
import type { Fields } from './documented'
import { describeInDemographics, describeLost } from './describe-resident'

const unknownRid = generateRid({ centreId: '99999', machineId: '99999', sequence: 1, at: new Date('2001-01-01') })

/** A code that is never sent, and an ID that is never found. */
const concealed = { concealed: null } as const
const badId = { api: 'otp', code: 'RES-REP-089' } as const
const otpFailed = { api: 'otp', code: 'RES-OTP-001' } as const
const byDemographics = (client: ContractClient, residentCase: string, change: Fields = {}) => {
  const demographics = { ...describeInDemographics(client.find(residentCase)), ...change }
  return client.send('otp', { demographics }, { sample: 1 })
}

const otpCases: ContractCase[] = [
  {
    ...badId,
    title: 'refuses a VID that is malformed',
    ask: (client) => client.send('otp', { individualId: '123' }),
  },
  {
    ...badId,
    ...concealed,
    title: 'refuses a VID that is nobody’s',
    ask: (client) => client.send('otp', { individualId: generateVidNumber() }),
  },
  {
    ...badId,
    title: 'refuses a UIN that is malformed',
    ask: (client) => client.send('otp', { individualId: '9830872690593682', individualIdType: 'UIN' }),
  },
  {
    ...badId,
    ...concealed,
    title: 'refuses a UIN that is nobody’s',
    ask: (client) => client.send('otp', { individualId: generateUin(), individualIdType: 'UIN' }),
  },
  ...['vid-revoked', 'vid-expired'].map((residentCase): ContractCase => ({
    ...badId,
    ...concealed,
    title: `refuses the VID of ${residentCase}`,
    ask: (client) => client.send('otp', { individualId: client.find(residentCase).vid }),
  })),
  {
    ...otpFailed,
    title: 'names each field that is missing or malformed',
    ask: (client) =>
      Promise.all(
        [
          { transactionID: undefined },
          { transactionID: '!' },
          { individualId: null },
          { individualIdType: undefined },
          { individualIdType: 'RID' },
        ].map((fields) => client.send('otp', { individualId: client.find('ordinary').vid, ...fields })),
      ),
  },
  {
    ...otpFailed,
    ...concealed,
    title: 'refuses a resident without contact',
    ask: (client) => client.send('otp', { individualId: client.find('no-contact').vid }),
  },
  {
    ...otpFailed,
    ...concealed,
    title: 'refuses demographics that fit nobody',
    async ask(client) {
      const fields: Fields[] = [{ postalCode: { type: '99999' } }, { gender: [{ language: 'eng', value: 'Other' }] }]
      fields.push({ email: { type: 'nobody@utopia.example' } })
      return Promise.all(fields.map((change) => byDemographics(client, 'ordinary', change)))
    },
  },
  {
    ...otpFailed,
    title: 'refuses demographics that are not whole',
    ask: (client) =>
      Promise.all(
        [{ name: [] }, { phone: null, email: null }].map((change) => byDemographics(client, 'ordinary', change)),
      ),
  },
  {
    ...otpFailed,
    ...concealed,
    title: 'refuses demographics while they are locked',
    ask: (client) => byDemographics(client, 'demo-locked'),
  },
]

const ridStatusCases: ContractCase[] = [
  {
    api: 'rid-status',
    code: 'RES-TUG-002',
    title: 'refuses a RID that is malformed, missing or nobody’s, and another type',
    ask: (client) =>
      Promise.all(
        [
          {},
          { individualId: undefined },
          { individualId: unknownRid },
          { individualId: unknownRid, individualIdType: 'UIN' },
          { individualId: client.find('ordinary').rid, individualIdType: undefined },
        ].map((fields) => client.send('rid-status', fields)),
      ),
  },
  {
    api: 'rid-status',
    code: 'RES-TUG-004',
    title: 'refuses a RID whose resident has no contact',
    ask: (client) => client.send('rid-status', { individualId: client.find('no-contact').rid }),
  },
]

const lostCases: ContractCase[] = [
  {
    api: 'lost',
    code: 'RES-LOU-001',
    title: 'refuses a wrong code',
    ask: (client) =>
      client.send('lost', { ...describeLost(client.find('short-name')), otp: '000000', transactionID: randomUUID() }),
  },
  {
    api: 'lost',
    code: 'RES-LOU-002',
    ...concealed,
    title: 'refuses what fits nobody',
    ask: (client) =>
      Promise.all(
        [
          { postalCode: '99999' },
          { name: 'Nobody Atall' },
          { contactValue: 'nobody@utopia.example' },
          { langCode: 'fra', name: client.find('prefers-arabic').name.ara },
        ].map((fields) => client.send('lost', { ...describeLost(client.find('prefers-arabic')), ...fields })),
      ),
  },
  {
    api: 'lost',
    code: 'RES-LOU-002',
    title: 'names each field that is missing or odd',
    ask(client) {
      const fields = ['idType', 'name', 'postalCode', 'contactType', 'contactValue', 'langCode']
      const wrong: Fields[] = fields.flatMap((field) => [{ [field]: undefined }, { [field]: 7 }])
      wrong.push({ idType: 'VID' }, { contactType: 'FAX' }, { otp: '123456' }, { otp: '1', transactionID: 'abcdefgh' })
      const right = describeLost(client.find('ordinary'))
      return Promise.all(wrong.map((change) => client.send('lost', { ...right, ...change })))
    },
  },
  {
    api: 'lost',
    code: 'RES-LOU-004',
    ...concealed,
    title: 'refuses the one match that has no contact at all',
    ask: (client) =>
      client.send('lost', { ...describeLost(client.find('no-contact')), contactValue: 'any@utopia.example' }),
  },
]

/** What the APIs that can be called without a code refuse. */
export const openFailureCases: ContractCase[] = [...otpCases, ...ridStatusCases, ...lostCases]
