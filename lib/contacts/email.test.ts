import { describe, expect, test } from 'vitest'
import { foldEmail, isEmail, isEmailTooLong, readEmail, writeAsciiDomain } from './email'

describe('the rule', () => {
  test.each([
    'amina@utopia.example',
    'a@b.example',
    "o'neil@utopia.example",
    'amina&omar@utopia.example',
    'amina/omar@utopia.example',
    'amina+id=1@utopia.example',
    '!#$%&*+-/=?^_`{|}~@utopia.example',
    'a..b@utopia.example',
    '.amina.@utopia.example',
    '1234567890@utopia.example',
    'amina@1.2.utopia.example',
    'amina@a-b.example',
    'amina@example.museum',
    '"john smith"@example.org',
    '"a\\"b"@example.org',
    'yusuf@example.xn--mgbaam7a8h',
    'yusuf@xn--mgbh0fb.xn--kgbechtv',
    'yusuf@مثال.إختبار',
    '用户@例子.测试',
    'उपयोगकर्ता@उदाहरण.भारत',
    'jürgen@münchen.example',
    'θσερ@παράδειγμα.δοκιμή',
    'علی\u200cرضا@utopia.example',
    'x@l·l.example',
    `${'a'.repeat(64)}@utopia.example`,
    `${'é'.repeat(32)}@utopia.example`,
  ])('%s is an address', (address) => {
    expect(isEmail(address)).toBe(true)
    expect(readEmail(address)).toBe(address)
  })

  test.each([
    '',
    '@',
    'amina',
    'amina@',
    '@utopia.example',
    'amina@utopia',
    'amina@utopia..example',
    'amina@.example',
    'amina@-utopia.example',
    'amina@utopia-.example',
    'amina@uto_pia.example',
    'amina@uto pia.example',
    'amina diallo@utopia.example',
    'amina@utopia.example/x',
    'amina@utopia.example:25',
    'amina@192.0.2.1',
    'amina@[192.0.2.1]',
    'amina@xn--a.example',
    'amina@utopia.example, omar@utopia.example',
    'amina@@utopia.example',
    'Amina <amina@utopia.example>',
    'amina(x)@utopia.example',
    'a"b@utopia.example',
    '"a"b"@utopia.example',
    '""@utopia.example',
    '"a@evil.example"@example.org',
    '"a>b"@example.org',
    '"a\\@b"@example.org',
    'amina@😀.example',
    `${'a'.repeat(65)}@utopia.example`,
    `${'é'.repeat(33)}@utopia.example`,
    `a@${'b'.repeat(64)}.example`,
    `a@${'bcdefgh.'.repeat(32)}example`,
    'a\u0000b@utopia.example',
  ])('%j is none', (address) => {
    expect(isEmail(address)).toBe(false)
    expect(readEmail(address)).toBeNull()
  })

  test('what is too long is told from what is malformed', () => {
    expect(isEmailTooLong(`${'a'.repeat(65)}@utopia.example`)).toBe(true)
    expect(isEmailTooLong(`a@${'b'.repeat(260)}`)).toBe(true)
    expect(isEmailTooLong('amina@')).toBe(false)
  })
})

describe('what is typed', () => {
  test.each([
    ' amina@utopia.example ',
    'amina@utopia.example\u200b',
    '\ufeffamina@utopia.example',
    '\u2068amina@utopia.example\u2069',
    '\u202aamina@\u200eutopia.example\u202c',
    'ami\u00adna@utopia\u200b.example',
    'amina@utopia.example.',
    'amina@utopia.example,',
    '<amina@utopia.example>',
    'mailto:amina@utopia.example',
    'ａｍｉｎａ＠ｕｔｏｐｉａ．ｅｘａｍｐｌｅ',
    'amina＠utopia。example',
  ])('%j is kept without what came along', (typed) => {
    expect(readEmail(typed)).toBe('amina@utopia.example')
  })

  test('digits of another keyboard become 0 to 9, and stay in an address of that script', () => {
    expect(readEmail('amina٢٠@utopia.example')).toBe('amina20@utopia.example')
    expect(readEmail('أمينة٢٠@utopia.example')).toBe('أمينة٢٠@utopia.example')
  })
})

test.each([
  ['Amina@Utopia.Example', 'amina@utopia.example'],
  ['yusuf@example.xn--mgbaam7a8h', 'yusuf@example.امارات'],
  ['YUSUF@MÜNCHEN.example', 'yusuf@xn--mnchen-3ya.example'],
  ['jose\u0301@utopia.example', 'josé@utopia.example'],
  ['JOSÉ@utopia.example', 'josé@utopia.example'],
  ['"amina"@utopia.example', 'amina@utopia.example'],
  ['"John Smith"@example.org', '"john smith"@example.org'],
  ['amina٢@utopia.example', 'amina2@utopia.example'],
  ['أمينة٢@utopia.example', 'أمينة2@utopia.example'],
])('%s and %s are one address', (one, other) => {
  expect(foldEmail(one)).toBe(foldEmail(other))
})

test.each([
  ['amina@utopia.example', 'amin@utopia.example'],
  ['amélie@utopia.example', 'amelie@utopia.example'],
  ['a.b@utopia.example', 'ab@utopia.example'],
  ['a@straße.example', 'a@strasse.example'],
])('%s and %s are two', (one, other) => {
  expect(foldEmail(one)).not.toBe(foldEmail(other))
})

test('a domain is written as mail servers know it', () => {
  expect(writeAsciiDomain('مثال.إختبار')).toBe('xn--mgbh0fb.xn--kgbechtv')
  expect(writeAsciiDomain('Example.ORG')).toBe('example.org')
  expect(writeAsciiDomain('example')).toBeNull()
})
