import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { loadWords } from '@/lib/i18n/words'
import { listedEvents, writeSmsTable } from './list-sms-costs'

test('the table in docs/messages.md is what npm run sms-table writes', () => {
  const document = readFileSync(path.join(import.meta.dirname, '../../docs/messages.md'), 'utf8')
  expect(document).toContain(`\n${writeSmsTable()}`)
})

test('every message is in the table, and none in Latin letters needs UCS-2', () => {
  const events = Object.entries(loadWords('en').notifications).flatMap(([name, words]) =>
    'sms' in words ? [name] : [],
  )
  expect(events.filter((name) => ![...listedEvents].some((listed) => listed === name))).toEqual([])
  const columns = writeSmsTable()
    .split('\n')
    .slice(2)
    .map((row) => row.split(' | '))
  expect(columns.flatMap(([, english = '', french = '']) => [english, french]).join()).not.toContain('UCS-2')
})
