import { afterAll, beforeAll, expect, test } from 'vitest'
import { findResidentIdByUin, findResidentIdsByName, readPortrait, readResident, updateIdentity } from './residents'
import { demographicLookups, residents } from './schema/residents'
import { makeIdentity, minute, openStore, type TestStore } from './testing/open-store'

let store: TestStore
beforeAll(async () => {
  store = await openStore()
})
afterAll(() => store.remove())
const findByName = (name: string, postalCode = '10004') =>
  findResidentIdsByName(store.reader, store.vault, name, postalCode)
const named = (...values: string[]) =>
  makeIdentity({ fullName: values.map((value, index) => ({ language: index ? 'ara' : 'eng', value })) })

test('a resident is found by the number, and read whole', async () => {
  const identity = named('Nadia Rahal', 'نادية رحال')
  const id = await store.addResident({ uin: '4830192175', identity })
  expect(await findResidentIdByUin(store.reader, store.vault, '4830192175')).toBe(id)
  expect(await findResidentIdByUin(store.reader, store.vault, '4830192176')).toBeNull()
  expect(await readResident(store.reader, store.vault, id)).toEqual({ id, uin: '4830192175', identity })
})

test('a number is given once', async () => {
  await store.addResident({ uin: '4830192177' })
  await expect(store.addResident({ uin: '4830192177' })).rejects.toThrow()
})

test('an id that nobody has is an error, as ids come from a look-up', async () => {
  await expect(readResident(store.reader, store.vault, 'nobody')).rejects.toThrow('No such resident')
})

test('a name finds everybody who has it in any language, with the postal code', async () => {
  const ids = [
    await store.addResident({ identity: named('Omar Haddad', 'عمر حداد') }),
    await store.addResident({ identity: named('Omar Haddad') }),
  ]
  expect((await findByName('omar haddad')).sort()).toEqual(ids.sort())
  expect(await findByName('عمر حداد')).toHaveLength(1)
  expect(await findByName('Omar Haddad', '10005')).toEqual([])
})

test('a name that is the same in two languages is looked up once', async () => {
  const before = await store.reader.$count(demographicLookups)
  await store.addResident({ identity: named('Ali Saleh', 'ALI SALEH') })
  expect(await store.reader.$count(demographicLookups)).toBe(before + 1)
})

test('a changed name is found, and the one before no longer', async () => {
  const id = await store.addResident({ identity: named('Lina Aziz') })
  const changed = makeIdentity({ fullName: [{ language: 'eng', value: 'Lina Rahman' }], postalCode: '10733' })
  await store.write((tx) => updateIdentity(tx, store.vault, id, changed, minute(5)))
  expect(await findByName('Lina Aziz')).toEqual([])
  expect(await findByName('Lina Rahman', '10733')).toEqual([id])
  expect((await readResident(store.reader, store.vault, id)).identity).toEqual(changed)
})

test('a portrait comes back byte by byte, and may be missing', async () => {
  const portrait = Buffer.from(Array.from({ length: 256 }, (_, index) => index))
  const [id, other] = [await store.addResident({ portrait }), await store.addResident()]
  expect((await readPortrait(store.reader, store.vault, id))?.equals(portrait)).toBe(true)
  expect(await readPortrait(store.reader, store.vault, other)).toBeNull()
  expect(await readPortrait(store.reader, store.vault, 'nobody')).toBeNull()
})

test('no personal value lies in a row as text', async () => {
  const rows = JSON.stringify([
    await store.reader.select().from(residents),
    await store.reader.select().from(demographicLookups),
  ])
  for (const secret of ['4830192175', 'Nadia', 'نادية', 'Harbour', '10004', '1990/02/03']) {
    expect(rows).not.toContain(secret)
  }
})
