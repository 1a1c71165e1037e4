import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import type { Resident } from '../support/residents'
import type { ContractCase } from './contract-case'
import type { ContractClient } from './contract-client'
import { describeInDemographics, describeLost } from './describe-resident'

async function askLostWithCode(client: ContractClient, resident: Resident, idType: 'UIN' | 'RID') {
  const transactionID = randomUUID()
  const demographics = describeInDemographics(resident)
  const otp = await client.readCode(resident, () => client.send('otp', { transactionID, demographics }, { sample: 1 }))
  return client.send('lost', { ...describeLost(resident, idType), otp, transactionID })
}

const succeed = { code: null } as const

/** The document's own samples of the APIs that can be called without a code. */
export const openSuccessCases: ContractCase[] = [
  {
    ...succeed,
    api: 'otp',
    title: 'sends a code for a VID',
    ask: (client) => client.send('otp', { transactionID: randomUUID(), individualId: client.find('ordinary').vid }),
  },
  {
    ...succeed,
    api: 'otp',
    title: 'sends a code for a UIN',
    ask: (client) => client.send('otp', { individualId: client.find('phone-only').uin, individualIdType: 'UIN' }),
  },
  {
    ...succeed,
    api: 'otp',
    title: 'sends a code for demographics',
    ask: (client) =>
      client.send('otp', { demographics: describeInDemographics(client.find('email-only')) }, { sample: 1 }),
  },
  {
    ...succeed,
    api: 'otp',
    title: 'takes demographics with {"value": …} too, and several languages',
    ask(client) {
      const { name, gender, postalCode, email } = client.find('ordinary')
      const names = Object.entries(name).map(([language, value]) => ({ language, value }))
      const singles = { postalCode: { value: postalCode }, email: { value: email } }
      const demographics = { name: names, gender: [{ language: 'eng', value: gender }], ...singles }
      return client.send('otp', { demographics }, { sample: 1 })
    },
  },
  ...(['ordinary PROCESSED', 'rid-in-process PROCESSING', 'rid-rejected REJECTED'] as const).map(
    (pair): ContractCase => {
      const [residentCase = '', ridStatus] = pair.split(' ')
      return {
        ...succeed,
        api: 'rid-status',
        title: `tells ${ridStatus}`,
        ask: (client) => client.send('rid-status', { individualId: client.find(residentCase).rid }),
        validate: (response) => expect(response.ridStatus).toBe(ridStatus),
      }
    },
  ),
  {
    ...succeed,
    api: 'lost',
    title: 'shows two digits of the UIN without a code',
    ask: (client) => client.send('lost', describeLost(client.find('long-name'))),
    validate: ({ idType, idValue }) => expect([idType, idValue]).toEqual(['UIN', expect.stringMatching(/^X+\d\d$/)]),
  },
  {
    ...succeed,
    api: 'lost',
    title: 'finds the UIN by phone and Arabic name',
    ask(client) {
      const { name, postalCode, phone } = client.find('phone-only')
      const contact = { contactType: 'PHONE', contactValue: phone }
      return client.send('lost', { idType: 'UIN', name: name.ara, postalCode, ...contact, langCode: 'ara' })
    },
  },
  ...(['UIN', 'RID'] as const).map((idType): ContractCase => ({
    ...succeed,
    api: 'lost',
    title: `gives the whole ${idType} with a code`,
    ask: (client) => askLostWithCode(client, client.find('short-name'), idType),
    validate: ({ idValue }) => expect(idValue).toMatch(idType === 'UIN' ? /^\d{10}$/ : /^\d{29}$/),
  })),
]
