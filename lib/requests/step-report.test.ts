import { expect, test } from 'vitest'
import { generateRid } from '@/lib/identity/generate-rid'
import { readStepReport } from './step-report'

const rid = generateRid({ centreId: '10001', machineId: '10001', sequence: 1, at: new Date('2026-11-01T10:00:00Z') })
const read = (report: object) => readStepReport(JSON.stringify({ rid, ...report }))

test('a report may say why', () => {
  expect(read({ step: 'DONE' })).toEqual({ rid, step: 'DONE' })
  expect(read({ step: 'REFUSED', reason: ' The bill is\r\n older than a year. ' })).toEqual({
    rid,
    step: 'REFUSED',
    reason: 'The bill is older than a year.',
  })
})

test('a byte order mark before a report is ignored', () => {
  expect(readStepReport(`\ufeff${JSON.stringify({ rid, step: 'DONE' })}`)).toEqual({ rid, step: 'DONE' })
})

test('a reason has 500 characters at most, and turns no text around', () => {
  expect(read({ step: 'REFUSED', reason: 'x'.repeat(500) })?.reason).toHaveLength(500)
  for (const reason of ['x'.repeat(501), 'a\u202eb', 'a\ud800', 'a\u0000b', 7, null]) {
    expect(read({ step: 'REFUSED', reason })).toBeNull()
  }
})

test('what is no report is none', () => {
  expect(readStepReport('{')).toBeNull()
  expect(readStepReport('null')).toBeNull()
  expect(read({ step: 'CANCELLED' })).toBeNull()
  expect(read({ rid: '1', step: 'DONE' })).toBeNull()
})
