import { expect, test } from 'vitest'
import { isSameOrigin } from './same-origin'

const origins = ['http://localhost:3000', 'http://127.0.0.1:3000']
const check = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), origins)

test('a form on one of our own pages is let through', () => {
  expect(check({ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' })).toBe(true)
  expect(check({ origin: 'http://127.0.0.1:3000' })).toBe(true)
})

test('a browser that says same-origin without naming the origin is let through', () => {
  expect(check({ 'sec-fetch-site': 'same-origin' })).toBe(true)
})

test.each([
  ['another site', { origin: 'https://evil.example' }],
  ['another port of the same host', { origin: 'http://localhost:3001' }],
  ['another scheme', { origin: 'https://localhost:3000' }],
  ['an opaque origin', { origin: 'null' }],
  ['a cross-site request under our own origin', { origin: 'http://localhost:3000', 'sec-fetch-site': 'cross-site' }],
  ['a same-site request of a neighbour', { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }],
  ['a cross-site request without an origin', { 'sec-fetch-site': 'cross-site' }],
  ['a request that names nothing', {}],
  ['a user-made request that names nothing', { 'sec-fetch-site': 'none' }],
])('%s is refused', (_, headers) => {
  expect(check(headers)).toBe(false)
})
