import { expect, test } from 'vitest'
import { validateEmail, validatePhone } from './validate-contact'

test.each([
  ['7712345678', '+917712345678'],
  ['+91 98765 43210', '+919876543210'],
  ['0044 (0)20 7946 0958', '+442079460958'],
  [' +7 (712) 345-67.89 ', '+77123456789'],
  ['\u202a٧٧١٢٣٤٥٦٧٨\u202c', '+917712345678'],
])('the phone number %j is kept as %s', (value, kept) => {
  expect(validatePhone({ value })).toEqual({ answer: { value: kept }, problems: {} })
})

test.each([
  ['phone', '', 'missing'],
  ['phone', '1234', 'malformed'],
  ['phone', '12345678901234567', 'malformed'],
  ['phone', 'seven', 'malformed'],
  ['phone', '+7+7123456', 'malformed'],
  ['email', ' ', 'missing'],
  ['email', 'amina', 'malformed'],
  ['phone', '+91 98765 43210 ext. 5', 'malformed'],
  ['email', 'amina@utopia', 'malformed'],
  ['email', 'yusuf@مثال.إختبار', null],
  ['email', 'yusuf@example.xn--mgbaam7a8h', null],
  ['email', "o'neil&sons/x@utopia.example", null],
  ['email', 'amina@utopia.example\u200b', null],
  ['email', 'a@b.example, c@d.example', 'malformed'],
  ['email', `${'a'.repeat(250)}@b.example`, 'tooLong'],
  ['email', ' Amina@Utopia.example ', null],
] as const)('as %s %j is %s', (item, value, problem) => {
  const validated = item === 'phone' ? validatePhone({ value }) : validateEmail({ value })
  expect(validated.problems.value ?? null).toBe(problem)
})
