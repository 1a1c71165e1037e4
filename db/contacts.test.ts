import { afterAll, beforeAll, expect, test } from 'vitest'
import { findResidentIdsByContact, listContacts } from './contacts'
import { replaceContact } from './residents'
import { contacts } from './schema/residents'
import { minute, openStore, type TestStore } from './testing/open-store'

let store: TestStore
beforeAll(async () => {
  store = await openStore()
})
afterAll(() => store.remove())
const list = (id: string) => listContacts(store.reader, store.vault, id)
const find = (address: string) => findResidentIdsByContact(store.reader, store.vault, address)

test('the contacts in force come with the e-mail first, and the number in its one form', async () => {
  const id = await store.addResident({ phone: '98765 43210', email: 'nadia@utopia.example' })
  expect(await list(id)).toEqual([
    { channel: 'email', address: 'nadia@utopia.example' },
    { channel: 'sms', address: '+919876543210' },
  ])
  expect(await list(await store.addResident())).toEqual([])
})

test('a contact that was replaced gets nothing more and finds nobody', async () => {
  const id = await store.addResident({ email: 'old@utopia.example', phone: '98765 43211' })
  const contact = { channel: 'email', address: 'new@utopia.example' } as const
  await store.write((tx) => replaceContact(tx, store.vault, id, contact, minute(5)))
  expect(await list(id)).toEqual([contact, { channel: 'sms', address: '+919876543211' }])
  expect(await find('old@utopia.example')).toEqual([])
  expect(await find('new@utopia.example')).toEqual([id])
})

test('a first contact of a channel replaces none', async () => {
  const id = await store.addResident()
  const contact = { channel: 'sms', address: '+919876543212' } as const
  await store.write((tx) => replaceContact(tx, store.vault, id, contact, minute(5)))
  expect(await list(id)).toEqual([contact])
})

test('a number is found in whatever way it is typed', async () => {
  const id = await store.addResident({ phone: '+919876543213' })
  for (const typed of ['98765 43213', '+91 98765-43213', '09876543213', '00919876543213']) {
    expect(await find(typed), typed).toEqual([id])
  }
})

test('those who share an address are all found, each once', async () => {
  const shared = { email: 'family@utopia.example' }
  const ids = [await store.addResident(shared), await store.addResident(shared)]
  expect((await find('FAMILY@utopia.example')).sort()).toEqual(ids.sort())
  expect(await find('nobody@utopia.example')).toEqual([])
})

test('no address lies in a row as text', async () => {
  await store.addResident({ email: 'secret@utopia.example' })
  const rows = JSON.stringify(await store.reader.select().from(contacts))
  for (const secret of ['utopia.example', 'secret', '9876543']) expect(rows).not.toContain(secret)
})
