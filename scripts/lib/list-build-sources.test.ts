import { expect, test } from 'vitest'
import { isBuildSource } from './list-build-sources.mjs'

test.each([
  'app/[locale]/page.tsx',
  'db/migrations/sqlite/0000.sql',
  'lib/otp/spend-otp.ts',
  'messages/ar.json',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'scripts/build-drawing-worker.mjs',
])('a change of %s asks for a new build', (file) => {
  expect(isBuildSource(file)).toBe(true)
})

test.each(['lib/otp/spend-otp.test.ts', 'db/testing/open.ts', 'e2e/card.spec.ts', 'README.md', 'scripts/check.mjs'])(
  'a change of %s does not',
  (file) => {
    expect(isBuildSource(file)).toBe(false)
  },
)
