import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  claimDueMessages,
  countOwedMessages,
  insertOutboxMessages,
  setMessageGivenUp,
  setMessageNextAttempt,
  setMessageSent,
  type Claim,
  type NewOutboxMessage,
} from './outbox'
import { outbox } from './schema/messages'
import { minute, openStore, type TestStore } from './testing/open-store'

let store: TestStore
beforeAll(async () => {
  store = await openStore()
})
afterAll(() => store.remove())
beforeEach(() => store.write((tx) => tx.delete(outbox)))

const make = (text: string, channel: 'email' | 'sms' = 'email'): NewOutboxMessage => ({
  ...{ residentId: 'a', event: 'otp', channel, staleAt: minute(20) },
  message: { to: 'nadia@utopia.example', subject: null, text, otp: '314159' },
})
const owe = (messages: NewOutboxMessage[], at = minute(0), dueAt?: Date | null) =>
  store.write((tx) => insertOutboxMessages(tx, store.vault, messages, at, dueAt))
const claim = (differing: Partial<Claim> = {}) =>
  claimDueMessages(store.database, store.vault, {
    ...{ channel: 'email', now: minute(1), leaseEndsAt: minute(5), limit: 10 },
    ...differing,
  })
const texts = async (differing?: Partial<Claim>) => (await claim(differing)).map(({ message }) => message.text)

test('a channel claims its own messages, the oldest first, up to the limit', async () => {
  await owe([make('1'), make('2', 'sms'), make('3'), make('4')])
  expect(await texts({ limit: 2 })).toEqual(['1', '3'])
  expect(await texts({ channel: 'sms' })).toEqual(['2'])
  expect(await texts()).toEqual(['4'])
})

test('a message comes whole, with how often it was tried and until when it is of use', async () => {
  await owe([make('1')])
  expect(await claim()).toEqual([
    {
      id: expect.any(Number),
      event: 'otp',
      channel: 'email',
      attempts: 1,
      staleAt: minute(20),
      message: make('1').message,
    },
  ])
})

test('two that send at once never claim the same', async () => {
  await owe(Array.from({ length: 12 }, (_, index) => make(String(index))))
  const claimed = (await Promise.all([texts(), texts(), texts()])).flat()
  expect(new Set(claimed).size).toBe(claimed.length)
  expect(claimed.length + (await texts()).length).toBe(12)
})

test.each([
  [4, []],
  [5, ['1']],
])('what was claimed and never sent is due again when its lease ends: minute %i', async (now, expected) => {
  await owe([make('1')])
  await claim()
  expect(await texts({ now: minute(now) })).toEqual(expected)
})

test.each([
  [undefined, 1],
  [minute(30), 1],
  [null, 0],
])('due at %s, %i are owed', async (dueAt, count) => {
  await owe([make('1')], minute(0), dueAt)
  expect(await countOwedMessages(store.reader)).toBe(count)
  expect(await texts({ now: minute(29) })).toHaveLength(dueAt === undefined ? 1 : 0)
})

test.each([
  ['sent', setMessageSent],
  ['given up', setMessageGivenUp],
] as const)('what was %s is owed no more, and its text is gone', async (_, end) => {
  await owe([make('1')])
  const [taken] = await claim()
  await store.write((tx) => end(tx, taken?.id ?? 0, minute(2)))
  expect(await countOwedMessages(store.reader)).toBe(0)
  expect((await store.reader.select().from(outbox))[0]).toMatchObject({ message: null, nextAttemptAt: null })
  expect(await texts({ now: minute(90) })).toEqual([])
})

test('what failed waits for its next attempt', async () => {
  await owe([make('1')])
  const [taken] = await claim()
  await store.write((tx) => setMessageNextAttempt(tx, taken?.id ?? 0, minute(9)))
  expect(await texts({ now: minute(8) })).toEqual([])
  expect((await claim({ now: minute(9) }))[0]?.attempts).toBe(2)
})

test('what is owed in a transaction that fails is not owed', async () => {
  const fail = store.write(async (tx) => {
    await insertOutboxMessages(tx, store.vault, [make('1')], minute(0))
    throw new Error('the act itself failed')
  })
  await expect(fail).rejects.toThrow('the act itself failed')
  await owe([])
  expect(await store.reader.$count(outbox)).toBe(0)
})

test('neither text nor address nor code lies in a row', async () => {
  await owe([make('Good day Nadia')])
  const rows = JSON.stringify(await store.reader.select().from(outbox))
  for (const secret of ['Nadia', 'nadia', '314159']) expect(rows).not.toContain(secret)
})
