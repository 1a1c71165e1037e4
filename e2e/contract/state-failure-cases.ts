import { generateVidNumber } from '@/lib/identity/generate-vid-number'
import type { ContractCase } from './contract-case'
import type { Fields } from './documented'
import { issueVid, lockFirst, unlockFirst } from './preparations'

const notHolders = { api: 'vid-revoke', code: 'RES-RID-003' } as const
const ended = { api: 'vid-revoke', code: 'RES-RID-005' } as const

const vidCases: ContractCase[] = [
  {
    api: 'vid-generate',
    code: 'RES-VID-003',
    title: 'takes a UIN alone',
    async ask(client) {
      const { vid } = client.find('short-name')
      return client.send('vid-generate', { individualId: vid, individualIdType: 'VID' })
    },
  },
  {
    api: 'vid-generate',
    code: 'RES-VID-002',
    title: 'refuses another request for a transaction that was used',
    async ask(client) {
      const held = await client.askCode(client.find('prefers-arabic'))
      await client.send('vid-generate', held)
      return client.send('vid-generate', { ...held, vidType: 'TEMPORARY' })
    },
  },
  {
    api: 'vid-generate',
    code: 'RES-VID-005',
    title: 'refuses one more temporary VID than the policy has',
    async ask(client) {
      const generate = async () =>
        client.send('vid-generate', { ...(await client.askCode(client.find('vid-expired'))), vidType: 'TEMPORARY' })
      for (let live = 0; live < 5; live++) await generate()
      return generate()
    },
  },
  {
    ...notHolders,
    title: 'refuses a path that holds no VID, nobody’s, or another resident’s',
    async ask(client) {
      const held = await client.askCode(client.find('long-name'), 'VID')
      const malformed = await client.send('vid-revoke', held, { vid: '123' })
      const unknown = await client.send('vid-revoke', held, { vid: generateVidNumber() })
      const again = await client.askCode(client.find('long-name'), 'VID')
      return [malformed, unknown, await client.send('vid-revoke', again, { vid: client.find('short-name').vid ?? '' })]
    },
  },
  {
    ...notHolders,
    title: 'takes a VID alone',
    ask(client) {
      const { uin, vid } = client.find('long-name')
      return client.send('vid-revoke', { individualId: uin, individualIdType: 'UIN' }, { vid: vid ?? '' })
    },
  },
  ...['vid-revoked', 'vid-expired'].map((residentCase): ContractCase => ({
    ...ended,
    title: `tells that the VID of ${residentCase} has ended`,
    async ask(client) {
      const resident = client.find(residentCase)
      const vid = resident.vid ?? ''
      const { transactionID, otp } = await client.askCode(resident)
      const held = { transactionID, otp, individualId: vid, individualIdType: 'VID' }
      return client.send('vid-revoke', held, { vid })
    },
  })),
  {
    ...ended,
    title: 'ends a VID once',
    async ask(client) {
      const resident = client.find('prefers-arabic')
      const vid = await issueVid(client, resident)
      await client.send('vid-revoke', await client.askCode({ ...resident, vid }, 'VID'), { vid })
      const { transactionID, otp } = await client.askCode(resident)
      return client.send('vid-revoke', { transactionID, otp, individualId: vid, individualIdType: 'VID' }, { vid })
    },
  },
]

const lockCases: ContractCase[] = [
  {
    api: 'auth-lock',
    code: 'RES-LOC-005',
    title: 'refuses when every type is locked already',
    async ask(client) {
      const resident = client.find('rid-in-process')
      await lockFirst(client, resident)
      return client.send('auth-lock', await client.askCode(resident))
    },
  },
  {
    api: 'auth-unlock',
    code: 'RES-ULC-005',
    title: 'refuses when every type is unlocked already',
    async ask(client) {
      const resident = client.find('rid-in-process')
      await unlockFirst(client, resident)
      return client.send('auth-unlock', await client.askCode(resident))
    },
  },
  {
    api: 'auth-lock',
    code: 'RES-LOC-005',
    title: 'knows that bio stands for its three kinds',
    async ask(client) {
      const held = await client.askCode(client.find('bio-locked'))
      return client.send('auth-lock', { ...held, authType: ['bio-IIR', 'bio'] })
    },
  },
]

const historyCases: ContractCase[] = [
  {
    api: 'auth-history',
    code: 'RES-AUT-002',
    title: 'refuses odd pages',
    ask(client) {
      const { uin: individualId } = client.find('ordinary')
      const odd: Fields[] = [{ pageStart: 0 }, { pageFetch: 101 }, { pageStart: 'first' }, { pageFetch: -1 }]
      return Promise.all(odd.map((page) => client.send('auth-history', { individualId, ...page })))
    },
  },
]

/** What an API with a code refuses in its own way. */
export const stateFailureCases: ContractCase[] = [...vidCases, ...lockCases, ...historyCases]
