import { expect, test } from 'vitest'
import { composeHistoryTable } from './compose-history-table'
import { sampleUse } from './testing/sample-use'

const compose = (uses = [sampleUse], total = uses.length) =>
  composeHistoryTable({ entries: uses, total, locale: 'en', timeZone: 'Asia/Kolkata' })

test('each use is a row of what is recorded, with the time of the portal’s zone', () => {
  expect(compose()).toEqual([
    ['Date', 'Time (Asia/Kolkata)', 'Who', 'How', 'Result', 'Reference', 'Number used', 'Answer on record'],
    [
      '2026-01-16',
      '00:30:05',
      'Harbour Bank',
      'Face',
      'Confirmed',
      'hb-1',
      'XXXXXX1175',
      'Face Authentication Success',
    ],
  ])
})

test('a code that was asked for is sent or not, all else confirmed or refused', () => {
  const uses = [
    { ...sampleUse, modality: 'codeAsked' as const },
    { ...sampleUse, modality: 'codeAsked' as const, isAccepted: false },
    { ...sampleUse, modality: 'other' as const, isAccepted: false },
  ]
  expect(compose(uses).map((row) => row[4])).toEqual(['Result', 'Sent', 'Not sent', 'Refused'])
})

test('a table that was cut says so in its last row', () => {
  expect(compose([sampleUse], 10_001).at(-1)).toEqual(['Only the newest 1 of 10,001 are listed.'])
})
