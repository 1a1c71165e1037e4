import { expect, test } from 'vitest'
import { findOversize } from './find-oversize.mjs'

const lines = (count: number) => 'x\n'.repeat(count)

test.each([
  ['lib/otp/spend-otp.ts', 200],
  ['scripts/start.mjs', 200],
  ['styles/portal.css', 200],
  ['app/[locale]/page.tsx', 60],
  ['app/resident/v1/req/otp/route.ts', 15],
])('%s may have %i lines and no more', (file, limit) => {
  expect(findOversize(file, lines(limit))).toBeNull()
  expect(findOversize(file, lines(limit + 1))).toBe(`${file}: ${limit + 1} lines, at most ${limit} are allowed`)
})

test.each(['styles/theme.css', 'db/migrations/sqlite/0000.sql', 'docs/design.md', 'next-env.d.ts'])(
  '%s is not measured',
  (file) => {
    expect(findOversize(file, lines(1000))).toBeNull()
  },
)
