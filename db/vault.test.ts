import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createVault } from './vault'

const [oldKey, newKey, lookupKey] = [randomBytes(32), randomBytes(32), randomBytes(32)]
const vault = createVault({ dataKeys: new Map([['k1', oldKey]]), lookupKey })
const place = 'residents.uin'

test('what is sealed opens again, and shows nothing of itself', () => {
  const sealed = vault.seal('Amina ديالو 4820931175', place)
  expect(vault.open(sealed, place)).toBe('Amina ديالو 4820931175')
  expect(sealed).not.toContain('Amina')
  expect(sealed).not.toContain(Buffer.from('Amina').toString('base64url').slice(0, 6))
})

test('the same text never seals to the same value twice', () => {
  expect(vault.seal('x', place)).not.toBe(vault.seal('x', place))
})

test('a value that was changed or moved to another column does not open', () => {
  const sealed = vault.seal('4820931175', place)
  const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA')
  expect(() => vault.open(changed, place)).toThrow()
  expect(() => vault.open(sealed, 'vids.vid')).toThrow()
})

test('after a rotation the old value opens, the new key seals, and the look-ups stay', () => {
  const rotated = createVault({
    dataKeys: new Map([
      ['k2', newKey],
      ['k1', oldKey],
    ]),
    lookupKey,
  })
  expect(rotated.open(vault.seal('kept', place), place)).toBe('kept')
  expect(rotated.seal('new', place)).toMatch(/^k2\./)
  expect(rotated.lookup('uin', '1')).toBe(vault.lookup('uin', '1'))
})

test('a value sealed with a key that is gone is refused', () => {
  const other = createVault({ dataKeys: new Map([['k9', newKey]]), lookupKey })
  expect(() => other.open(vault.seal('x', place), place)).toThrow('not configured')
})

test('look-ups differ by purpose, value and key', () => {
  const other = createVault({ dataKeys: new Map([['k1', oldKey]]), lookupKey: randomBytes(32) })
  const hashes = [
    vault.lookup('uin', '1'),
    vault.lookup('vid', '1'),
    vault.lookup('uin', '2'),
    other.lookup('uin', '1'),
  ]
  expect(new Set(hashes).size).toBe(4)
})
