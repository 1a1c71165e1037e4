import { expect } from '@playwright/test'
import type { ContractCase } from './contract-case'
import { issueVid, lockFirst, unlockFirst } from './preparations'

const succeed = { code: null } as const

/** The document's own samples of the APIs with a code, each with IDs, codes and transactions of its own. */
export const codeSuccessCases: ContractCase[] = [
  ...(['VID', 'UIN'] as const).map((type): ContractCase => ({
    ...succeed,
    api: 'euin',
    title: `gives the card for a ${type}`,
    ask: async (client) => client.send('euin', await client.askCode(client.find('ordinary'), type)),
    validate: ({ euin }) => expect(Buffer.from(String(euin), 'base64').subarray(0, 5).toString()).toBe('%PDF-'),
  })),
  {
    ...succeed,
    api: 'print-uin',
    title: 'orders one card for the same call twice',
    async ask(client) {
      const held = await client.askCode(client.find('ordinary'), 'VID')
      const [first, second] = [await client.send('print-uin', held), await client.send('print-uin', held)]
      expect(second.body.response).toEqual(first.body.response)
      return [first, second]
    },
    validate: ({ rid }) => expect(rid).toMatch(/^\d{29}$/),
  },
  {
    ...succeed,
    api: 'rid-status',
    title: 'tells how far an order is',
    async ask(client) {
      const { body } = await client.send('print-uin', await client.askCode(client.find('ordinary'), 'VID'))
      return client.send('rid-status', { individualId: body.response?.rid })
    },
    validate: ({ ridStatus }) => expect(['RECEIVED', 'PROCESSING']).toContain(ridStatus),
  },
  ...(['PERPETUAL', 'TEMPORARY'] as const).map((vidType): ContractCase => ({
    ...succeed,
    api: 'vid-generate',
    title: `issues a ${vidType} VID`,
    ask: async (client) => {
      const resident = client.find(vidType === 'PERPETUAL' ? 'prefers-arabic' : 'rid-rejected')
      return client.send('vid-generate', { ...(await client.askCode(resident)), vidType })
    },
    validate: ({ vid }) => expect(vid).toMatch(/^\d{16}$/),
  })),
  {
    ...succeed,
    api: 'vid-generate',
    title: 'gives the same VID to the same call twice',
    async ask(client) {
      const held = await client.askCode(client.find('prefers-arabic'))
      const [first, second] = [await client.send('vid-generate', held), await client.send('vid-generate', held)]
      expect(second.body.response).toEqual(first.body.response)
      return [first, second]
    },
  },
  {
    ...succeed,
    api: 'vid-revoke',
    title: 'ends the VID in the path',
    async ask(client) {
      const vid = await issueVid(client, client.find('prefers-arabic'))
      const held = await client.askCode({ ...client.find('prefers-arabic'), vid }, 'VID')
      return client.send('vid-revoke', held, { vid })
    },
  },
  {
    ...succeed,
    api: 'auth-lock',
    title: 'locks types',
    async ask(client) {
      const resident = client.find('rid-in-process')
      await unlockFirst(client, resident)
      return client.send('auth-lock', await client.askCode(resident))
    },
  },
  {
    ...succeed,
    api: 'auth-unlock',
    title: 'unlocks types, for a time if wished',
    async ask(client) {
      const resident = client.find('rid-in-process')
      await lockFirst(client, resident)
      const timed = await client.send('auth-unlock', { ...(await client.askCode(resident)), unlockForSeconds: 60 })
      await lockFirst(client, resident)
      return [timed, await client.send('auth-unlock', await client.askCode(resident))]
    },
  },
  {
    ...succeed,
    api: 'auth-history',
    title: 'lists the records, the newest first',
    ask: async (client) => client.send('auth-history', await client.askCode(client.find('ordinary'))),
    validate({ authHistory }) {
      const [first, second] = authHistory as Record<string, unknown>[] // as the sample has it
      const times = [first, second].map((record) => `${String(record?.date)}T${String(record?.time)}`)
      expect(times).toEqual([...times].sort().reverse())
      expect(first).toMatchObject({ serialNumber: 1, authModality: 'OTP-AUTH', responseCode: 'Y' })
      expect(first?.idUsed).toMatch(/^X+\d+$/)
    },
  },
  {
    ...succeed,
    api: 'auth-history',
    title: 'gives one page',
    ask: async (client) =>
      client.send('auth-history', { ...(await client.askCode(client.find('ordinary'))), pageStart: 2, pageFetch: 1 }),
    validate: ({ authHistory }) => expect(authHistory).toEqual([expect.objectContaining({ serialNumber: 2 })]),
  },
]
