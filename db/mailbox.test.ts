import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { insertMailboxEntry, listMailboxEntries, type MailboxEntry } from './mailbox'
import { mailbox } from './schema/messages'
import { minute, openStore, type TestStore } from './testing/open-store'

let store: TestStore
beforeAll(async () => {
  store = await openStore()
})
afterAll(() => store.remove())
beforeEach(() => store.write((tx) => tx.delete(mailbox)))

const make = (to: string, text: string, differing: Partial<MailboxEntry> = {}): MailboxEntry => ({
  ...{ to, text, subject: 'Your code', otp: '314159', channel: 'email', at: minute(0) },
  ...differing,
})
const deliver = (...entries: MailboxEntry[]) =>
  store.write(async (tx) => {
    for (const entry of entries) await insertMailboxEntry(tx, store.vault, entry)
  })
const list = (to: string | null, limit = 10) => listMailboxEntries(store.reader, store.vault, to, limit)
const texts = async (to: string | null, limit?: number) => (await list(to, limit)).map(({ text }) => text)

test('the newest comes first, up to the limit, and whole', async () => {
  await deliver(make('a@utopia.example', '1'), make('b@utopia.example', '2'), make('a@utopia.example', '3'))
  expect(await texts(null)).toEqual(['3', '2', '1'])
  expect(await texts(null, 2)).toEqual(['3', '2'])
  expect((await list(null))[1]).toEqual(make('b@utopia.example', '2'))
})

test('it is narrowed to one address in any spelling', async () => {
  await deliver(make('a@utopia.example', '1'), make('b@utopia.example', '2'))
  await deliver(make('+919876543210', '3', { channel: 'sms', subject: null }))
  expect(await texts('A@Utopia.example')).toEqual(['1'])
  expect(await texts('098765 43210')).toEqual(['3'])
  expect(await texts('c@utopia.example')).toEqual([])
})

test('it keeps the newest 2,000', async () => {
  await deliver(make('a@utopia.example', 'first'))
  const [row] = await store.reader.select().from(mailbox)
  if (!row) throw new Error('nothing was delivered')
  const { id, ...copy } = row
  await store.write((tx) => tx.insert(mailbox).values(Array.from({ length: 1_999 }, () => copy)))
  await deliver(make('a@utopia.example', 'newest'))
  expect(await store.reader.$count(mailbox)).toBe(2_000)
  expect(await store.reader.$count(mailbox, eq(mailbox.id, id))).toBe(0)
  expect(await texts(null, 1)).toEqual(['newest'])
})

test('neither a code nor an address lies in a row as text', async () => {
  await deliver(make('nadia@utopia.example', 'Your code is 314159'))
  const rows = JSON.stringify(await store.reader.select().from(mailbox))
  for (const secret of ['314159', 'nadia', 'Your code']) expect(rows).not.toContain(secret)
})
