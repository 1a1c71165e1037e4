import { expect, test } from 'vitest'
import { wholeHistory } from '@/lib/history/schema'
import { sampleUse } from '@/lib/history/testing/sample-use'
import { locales } from '@/lib/i18n/languages'
import { composeHistoryStatement, type HistoryStatement } from './compose-history'

const compose = (given: Partial<HistoryStatement> = {}) =>
  composeHistoryStatement({
    ...{ entries: [sampleUse], total: 1, filter: wholeHistory, locale: 'en', timeZone: 'Asia/Kolkata' },
    person: { name: 'Amina Diallo', idNumber: '••• ••• 1175' },
    madeAt: new Date('2026-11-22T10:00:00Z'),
    ...given,
  })

test('the statement says whose history it is, what happened, and when it was made', () => {
  const { title, lede, facts, table, footer } = compose()
  expect(title).toBe('History of an ID')
  expect(lede).toBe('The ID was used once. The use is listed below.')
  expect(facts.map(({ value }) => value)).toEqual(['Amina Diallo', '••• ••• 1175', 'Asia/Kolkata'])
  expect(table?.rows).toEqual([['16 Jan 2026, 00:30', 'Harbour Bank', 'Face', 'Confirmed', 'hb-1']])
  expect(footer).toContain('22 November 2026 at 15:30')
})

test('a filter is told in words', () => {
  const filter = { from: '2026-01-01', to: '2026-01-31', modality: 'face', result: 'accepted', partner: 'k' } as const
  const values = compose({ filter }).facts.map(({ value }) => value)
  expect(values).toContain('1 January 2026 to 31 January 2026')
  expect(values).toContain('Harbour Bank · Face · Went through')
  const period = (days: { from?: string; to?: string }) =>
    compose({ filter: { ...wholeHistory, ...days } }).facts.find(({ term }) => term === 'Days')?.value
  expect(period({ from: '2026-01-01' })).toBe('From 1 January 2026')
  expect(period({ to: '2026-01-31' })).toBe('Until 31 January 2026')
})

test('a history that was cut says so', () => {
  expect(compose({ total: 5_000 }).lede).toContain('5,000 times. Listed are the newest 1.')
})

test('uses of the portal itself are named so', () => {
  const own = { ...sampleUse, isPortalItself: true, partnerName: 'Resident Portal' }
  expect(compose({ entries: [own] }).table?.rows[0]?.[1]).toBe('This portal')
})

test.each(locales)('columns fill the width and have a cell each: %s', (locale) => {
  const { language, table } = compose({ locale })
  expect(language).toBe(locale)
  expect(table?.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  expect(table?.rows.map((row) => row.length)).toEqual([table?.columns.length])
})
