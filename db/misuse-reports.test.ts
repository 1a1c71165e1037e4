import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  findMisuseReport,
  insertMisuseReport,
  isMisuseReportNumberTaken,
  listReportedTransactions,
} from './misuse-reports'
import { misuseReports } from './schema/activities'
import { minute, openStore, type TestStore } from './testing/open-store'

let store: TestStore
beforeAll(async () => {
  store = await openStore()
})
afterAll(() => store.remove())

const report = (residentId: string, authTransactionId: number, number: string) =>
  store.write((tx) =>
    insertMisuseReport(tx, store.vault, { residentId, authTransactionId, number, createdAt: minute(1) }),
  )
const find = (residentId: string, authTransactionId: number) =>
  findMisuseReport(store.reader, store.vault, { residentId, authTransactionId })

test('a report is found by its resident and its transaction together', async () => {
  await report('a', 1, 'R-1')
  expect(await find('a', 1)).toEqual({ number: 'R-1', createdAt: minute(1) })
  expect(await find('b', 1)).toBeNull()
  expect(await find('a', 2)).toBeNull()
})

test('a transaction is reported once, also by two pages at once', async () => {
  const outcomes = await Promise.allSettled([report('a', 3, 'R-3'), report('a', 3, 'R-4')])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(report('a', 3, 'R-5')).rejects.toThrow()
})

test('a number is given once', async () => {
  await report('a', 6, 'R-6')
  const isTaken = (number: string) => isMisuseReportNumberTaken(store.reader, store.vault, number)
  expect([await isTaken('R-6'), await isTaken('R-7')]).toEqual([true, false])
  await expect(report('b', 7, 'R-6')).rejects.toThrow()
})

test('of a page of transactions those that the resident reported are marked', async () => {
  await report('c', 10, 'R-10')
  await report('c', 11, 'R-11')
  await report('d', 12, 'R-12')
  const list = (ids: number[]) => listReportedTransactions(store.reader, 'c', ids)
  expect(await list([9, 10, 12])).toEqual(new Set([10]))
  expect(await list([])).toEqual(new Set())
})

test('a number lies in no row as text', async () => {
  await report('e', 1, 'R-SECRET')
  expect(JSON.stringify(await store.reader.select().from(misuseReports))).not.toContain('R-SECRET')
})
