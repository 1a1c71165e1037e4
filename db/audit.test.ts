import { randomBytes } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createVault } from '@/db/vault'
import { appendAuditEntry, checkAuditChain } from './audit'
import { auditEntries } from './schema/records'
import { openTestDatabase, type TestDatabase } from './testing/open-test-database'

const vault = createVault({ dataKeys: new Map([['k', randomBytes(32)]]), lookupKey: randomBytes(32) })
let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase()
})
afterAll(() => opened.remove())

async function append(chain: string, count: number) {
  const entry = {
    chain,
    at: new Date(),
    act: 'otp.requested',
    outcome: 'sent',
    entryPoint: 'api',
    requestId: 'r',
  } as const
  const one = () => opened.database.transaction((tx) => appendAuditEntry(tx, vault, entry))
  await Promise.all(Array.from({ length: count }, one))
}
const check = (chain: string) => checkAuditChain(opened.database.reader, vault, chain)
const at = (chain: string, position: number) => and(eq(auditEntries.chain, chain), eq(auditEntries.position, position))

test('30 entries at once make one whole chain', async () => {
  await append('r1', 30)
  expect(await check('r1')).toEqual({ isWhole: true, length: 30 })
})

test('an entry that was changed is found at its place', async () => {
  await append('r2', 5)
  await opened.database.transaction((tx) => tx.update(auditEntries).set({ outcome: 'frozen' }).where(at('r2', 3)))
  expect(await check('r2')).toEqual({ isWhole: false, brokenAt: 3 })
})

test('an entry that was taken out is missed', async () => {
  await append('r3', 5)
  await opened.database.transaction((tx) => tx.delete(auditEntries).where(at('r3', 2)))
  expect(await check('r3')).toEqual({ isWhole: false, brokenAt: 2 })
})
