import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { isPostgres } from '@/db/dialect'
import { openTestPortal } from '@/lib/container/testing/open-test-portal'

test('a portal on PostgreSQL loads nothing of SQLite, whose driver is compiled for one version of Node', async () => {
  const open = await openTestPortal()
  await open.portal.limits.spend('sendCode', '203.0.113.77')
  const loaded = Object.keys(createRequire(import.meta.url).cache)
  expect(loaded.some((file) => file.includes('/node_modules/better-sqlite3/'))).toBe(!isPostgres)
  await open.remove()
})
