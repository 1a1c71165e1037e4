import { expect, test } from 'vitest'
import { hasSamePackages } from './same-packages.mjs'

const zod = { version: '4.6.7', integrity: 'sha512-a' }
const wanted = { packages: { '': {}, 'node_modules/zod': zod, 'node_modules/@next/swc': { ...zod, optional: true } } }

test('what is installed may lack the binaries of other platforms', () => {
  expect(hasSamePackages(wanted, { packages: { 'node_modules/zod': zod } })).toBe(true)
})

test.each([
  ['another version', { 'node_modules/zod': { ...zod, version: '4.6.8' } }],
  ['another content under the same version', { 'node_modules/zod': { ...zod, integrity: 'sha512-b' } }],
  ['a package missing', {}],
  ['a package too many', { 'node_modules/zod': zod, 'node_modules/pg': zod }],
])('%s means that something must be installed', (_, packages) => {
  expect(hasSamePackages(wanted, { packages })).toBe(false)
})
