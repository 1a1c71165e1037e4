import { expect, test } from 'vitest'
import { buildContentSecurityPolicy } from './csp'

test('in production nothing unsafe is allowed and scripts need the nonce', () => {
  const policy = buildContentSecurityPolicy({ nonce: 'abc', isDevelopment: false })
  expect(policy).not.toContain('unsafe')
  expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';")
  expect(policy).toContain("frame-ancestors 'none'")
})

test('no directive names another origin', () => {
  expect(buildContentSecurityPolicy({ nonce: 'abc', isDevelopment: false })).not.toMatch(/https?:|\*|ws:/)
})

test('the development server may evaluate code', () => {
  expect(buildContentSecurityPolicy({ nonce: 'abc', isDevelopment: true })).toContain("'unsafe-eval'")
})
