import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { writePdf } from '@/lib/documents/testing/write-pdf'
import { generateUin } from '@/lib/identity/generate-uin'
import type { ContractCase } from './contract-case'
import type { ContractClient } from './contract-client'
import type { Code, Fields } from './documented'

const pdf = writePdf().toString('base64')
const encode = (identity: Fields) => ({ identityJson: Buffer.from(JSON.stringify({ identity })).toString('base64') })
const inEnglish = (value: unknown) => [{ language: 'eng', value }]

/** What the sample has as "<base 64 encoded string>". */
export const changeOfAddress: Fields = {
  ...encode({ addressLine1: inEnglish('7 New Street') }),
  proofOfAddress: pdf,
  proofOfIdentity: pdf,
  proofOfRelationship: pdf,
  proofOfDateOfBirth: pdf,
}

/** One who asks for nothing else, for each portal another: a change that is under way stands in a second one's way. */
const findMover = (client: ContractClient) => client.find(client.isRemote ? 'same-name-2' : 'same-name-1')

/** A request that is right in every field, though nobody asked for its code. */
const fill = (client: ContractClient, change: Fields): Fields => {
  const individual = { individualId: findMover(client).uin, individualIdType: 'UIN' }
  return { transactionID: randomUUID(), ...individual, otp: '123456', ...changeOfAddress, ...change }
}

const refuseEach = (code: Code, title: string, changes: Fields[]): ContractCase => ({
  api: 'update',
  code,
  title,
  ask: (client) => Promise.all(changes.map((change) => client.send('update', fill(client, change)))),
})

export const updateCases: ContractCase[] = [
  {
    api: 'update',
    code: null,
    title: 'takes a change of address, and the same call again',
    async ask(client) {
      const request = { ...changeOfAddress, ...(await client.askCode(findMover(client))) }
      const [first, second] = [await client.send('update', request), await client.send('update', request)]
      expect(second.body.response).toEqual(first.body.response)
      return [first, second]
    },
    validate: ({ rid }) => expect(rid).toMatch(/^\d{29}$/),
  },
  {
    api: 'update',
    code: 'RES-UPD-002',
    title: 'refuses a change that changes nothing',
    async ask(client) {
      const { postalCode } = findMover(client)
      const held = await client.askCode(findMover(client))
      return client.send('update', { ...changeOfAddress, ...held, ...encode({ postalCode }) })
    },
  },
  refuseEach('RES-UPD-002', 'asks for the proof that the change needs', [
    { proofOfAddress: undefined },
    { ...encode({ dateOfBirth: '1990/01/01' }), proofOfDateOfBirth: null },
    { ...encode({ fullName: inEnglish('Amina Rahal') }), proofOfIdentity: '' },
  ]),
  refuseEach('RES-UPD-002', 'takes documents by what is in them', [
    { proofOfAddress: Buffer.from('plain text').toString('base64') },
    { proofOfIdentity: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2 * 1024 * 1024)]).toString('base64') },
    { proofOfAddress: 'no base64!' },
  ]),
  {
    ...refuseEach('RPR-SER-001', 'refuses an ID that is nobody’s', [{ individualId: generateUin() }]),
    concealed: 'RES-UPD-001',
  },
  refuseEach('RPR-SER-003', 'names an ID type that is missing or odd', [
    { individualIdType: undefined },
    { individualIdType: 'RID' },
  ]),
  refuseEach('RPR-SER-004', 'refuses a name that is given but empty', [
    encode({ fullName: null }),
    encode({ fullName: [] }),
    encode({ fullName: inEnglish(' ') }),
  ]),
  refuseEach('RPR-SER-005', 'refuses a phone or e-mail that is no such thing', [
    encode({ phone: 'abc' }),
    encode({ email: 'nobody' }),
  ]),
]
