import { afterEach, describe, expect, test } from 'vitest'
import { setPhoneCountry } from './phone-country'
import { foldPhone, groupPhoneNumber, isMobileNumber, readPhoneNumber, takeSubscriberDigits } from './phone-number'

afterEach(() => setPhoneCountry('IN'))

describe('in India', () => {
  test.each([
    '9876543210',
    '09876543210',
    '+919876543210',
    '919876543210',
    '00919876543210',
    '0091 98765 43210',
    '+91 98765 43210',
    '+91-98765-43210',
    '+91.98765.43210',
    '+91/98765/43210',
    '(+91) 98765 43210',
    '(0091) 98765 43210',
    '091-98765-43210',
    '+91 (0) 98765 43210',
    '+91 (0)98765-43210',
    '0091 (0) 98765 43210',
    '+ 91 98765 43210',
    '098765 43210',
    '(098765) 43210',
    '98765 43210.',
    ' 98765\u00a043210 ',
    '98765\u202f43210',
    '98765\u201143210',
    '98765–43210',
    '98765−43210',
    '98765_43210',
    '\u202a+91 98765 43210\u202c',
    '\u2066+91\u200b98765\u200e43210\u2069',
    '\ufeff9876543210',
    '＋９１ ９８７６５ ４３２１０',
    '९८७६५ ४३२१०',
    '+९१ ९८७६५-४३२१०',
    '٩٨٧٦٥٤٣٢١٠',
    '۹۸۷۶۵۴۳۲۱۰',
    '৯৮৭৬৫৪৩২১০',
    'tel:+91-98765-43210',
    'TEL:+919876543210',
    'tel:098765-43210',
    'tel:98765-43210;phone-context=+91',
    'sms:+919876543210',
    '<tel:+919876543210>',
  ])('%j is one number', (typed) => {
    expect(readPhoneNumber(typed)).toBe('+919876543210')
    expect(groupPhoneNumber(typed)).toBe('098765 43210')
    expect(takeSubscriberDigits(typed)).toBe('9876543210')
  })

  test.each([
    '',
    '+',
    '12345',
    '98765 4321',
    '98765 43210 1',
    '5012345678',
    '0000000000',
    '+91 00000 00000',
    '+999 98765 43210',
    '+33 6 12 34',
    '+7+7123456',
    '98765 43210 / 98765 43211',
    '98765 43210 98765 43211',
    '+91 98765 43210 ext. 5',
    '+91 98765 43210x5',
    '+91 98765 43210,,5#',
    'tel:+919876543210;ext=5',
    'call 98765 43210',
    '1800-FLOWERS',
    'seven',
    'amina@utopia.example',
    '9'.repeat(2000),
  ])('%j is none', (typed) => {
    expect(readPhoneNumber(typed)).toBeNull()
  })

  test('a landline is a number, and is told from a mobile one', () => {
    expect(readPhoneNumber('022 2345 6789')).toBe('+912223456789')
    expect(isMobileNumber('022 2345 6789')).toBe(false)
    expect(isMobileNumber('98765 43210')).toBe(true)
    expect(isMobileNumber('seven')).toBe(false)
  })
})

test.each([
  ['+44 (0)20 7946 0958', '+442079460958', '+44 20 7946 0958'],
  ['0044 20 7946 0958', '+442079460958', '+44 20 7946 0958'],
  ['+33 6 12 34 56 78', '+33612345678', '+33 6 12 34 56 78'],
  ['+216 20-123-456', '+21620123456', '+216 20 123 456'],
  ['+216 (0) 20 123 456', '+21620123456', '+216 20 123 456'],
  ['+39 06 1234 5678', '+390612345678', '+39 06 1234 5678'],
  ['+1 (555) 123-4567', '+15551234567', '+1 555 123 4567'],
  ['+٢١٦ ٢٠ ١٢٣ ٤٥٦', '+21620123456', '+216 20 123 456'],
])('%j is a number of another country, which keeps its country code', (typed, number, shown) => {
  expect(readPhoneNumber(typed)).toBe(number)
  expect(groupPhoneNumber(number)).toBe(shown)
})

test.each([
  ['GB', ['020 7946 0958', '(020) 7946 0958', '+44 (0)20 7946 0958', '442079460958'], '+442079460958', '020 7946 0958'],
  ['TN', ['20 123 456', '20123456', '0021620123456', '+216 20 123 456'], '+21620123456', '20 123 456'],
  [
    'US',
    ['(202) 555-0123', '1-202-555-0123', '011 1 202 555 0123', '001 202 555 0123'],
    '+12025550123',
    '(202) 555-0123',
  ],
  ['IT', ['06 1234 5678', '+39 06 1234 5678'], '+390612345678', '06 1234 5678'],
  ['MA', ['0612345678', '612345678', '+212 (0)612-345678'], '+212612345678', '06 12 34 56 78'],
] as const)('in %s, %j are one number', (country, spellings, number, shown) => {
  setPhoneCountry(country)
  for (const typed of spellings) expect([typed, readPhoneNumber(typed)]).toEqual([typed, number])
  expect(groupPhoneNumber(number)).toBe(shown)
})

test('what is stored and is no number is shown, masked and compared by its own digits', () => {
  expect(groupPhoneNumber('12345')).toBe('12345')
  expect(takeSubscriberDigits('1-23 45')).toBe('12345')
  expect(foldPhone('1-23 45')).toBe('12345')
})
