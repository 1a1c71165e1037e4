import { expect, test } from 'vitest'
import { findPluralFaults } from './find-plural-faults.mjs'

test.each([
  ['en', '{count, plural, one {# day} other {# days}}'],
  ['en', '{count, plural, =0 {none} one {# day} other {# days}}'],
  ['fr', '{count, plural, one {# jour} many {# de jours} other {# jours}}'],
  ['fr', '{count, plural, one {# jour} other {# jours}}'],
  ['ar', '{count, plural, zero {0} one {1} two {2} few {#} many {#} other {#}}'],
  ['en', '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}'],
  ['en', 'no plural for {name}'],
])('the forms of %s are whole: %s', (locale, message) => {
  expect(findPluralFaults(message, locale)).toEqual([])
})

test.each([
  ['ar', '{count, plural, one {1} other {#}}', ['{count} lacks few, lacks many, lacks two, lacks zero']],
  ['fr', '{count, plural, other {# jours}}', ['{count} lacks one']],
  ['en', '{count, plural, one {# day} few {# days} other {# days}}', ['{count} never uses few']],
  ['en', '{place, selectordinal, one {#st} other {#th}}', ['{place} lacks few, lacks two']],
  ['en', '<b>{kind, select, sms {{count, plural, other {# SMS}}} other {}}</b>', ['{count} lacks one']],
])('what %s lacks or never uses is named: %s', (locale, message, faults) => {
  expect(findPluralFaults(message, locale)).toEqual(faults)
})
