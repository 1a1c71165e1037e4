import { expect, test } from 'vitest'
import { listPlaceholders } from './list-placeholders.mjs'

test('plain words hold no placeholder', () => {
  expect(listPlaceholders("It's ready, isn't it?")).toEqual([])
})

test('arguments are listed once, with their type but not its style', () => {
  expect(listPlaceholders('{name} of {name}, on {day, date, long}')).toEqual(['{day, date}', '{name}'])
})

test('plural forms may differ, what they hold may not', () => {
  const english = '{selected, plural, one {# code for {name}} other {# codes for {name}}}'
  const arabic = '{selected, plural, zero {لا} two {{name}} few {#} many {#} other {#}}'
  expect(listPlaceholders(english)).toEqual(['{name}', '{selected, plural}'])
  expect(listPlaceholders(arabic)).toEqual(listPlaceholders(english))
})

test('a select is named with its choices, not with words of its branches', () => {
  expect(listPlaceholders('{how, select, sms {by SMS to {to}} email {by mail} other {}}')).toEqual([
    '{how, select, email other sms}',
    '{to}',
  ])
})

test('tags count once each', () => {
  expect(listPlaceholders('Read <link>the <b>rules</b></link> and <link>this</link>')).toEqual(['<b>', '<link>'])
})

test('quoted braces are words', () => {
  expect(listPlaceholders("Write '{name}' as it is, and don''t forget {day}")).toEqual(['{day}'])
})

test.each([
  ['a brace that stays open', '{name'],
  ['a tag that stays open', '<link>the rules'],
  ['tags that cross', '<b>the <link>rules</b></link>'],
  ['a tag without name', 'read <>this</>'],
  ['a plural without other', '{count, plural, one {# day}}'],
  ['a type that ICU has not', '{count, amount}'],
  ['an argument without name', 'for {} days'],
])('%s is no message', (_name, text) => {
  expect(() => listPlaceholders(text)).toThrow(SyntaxError)
})

test('a number in a plural, and a plural of places, are told apart', () => {
  expect(
    listPlaceholders('{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {all, number}'),
  ).toEqual(['{all, number}', '{place, selectordinal}'])
})
