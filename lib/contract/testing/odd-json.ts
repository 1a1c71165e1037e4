import fc from 'fast-check'

/** Part of every invented text, so that an echo is found; neither base64 nor an escape contains it. */
export const canary = 'zq7~canary'

const nasty = [
  '\u0000',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u200f\u2066',
  '\ufeff',
  '\u2028\u2029',
  'e\u0301\u0327'.repeat(200),
  'ﷺ'.repeat(300),
  '👩‍👩‍👧‍👦'.repeat(50),
  '١٢٣٤٥٦',
  '１２３４５６',
  "'; drop table residents; --",
  '%00%0a%0d',
  '../../../etc/passwd',
  '<script>alert(1)</script>',
  '{{7*7}}${7*7}',
  '\\',
  '__proto__',
]

/** Text that breaks parsers, stores and comparisons. */
export const oddText = fc
  .oneof(
    fc.constantFrom(...nasty),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(1_000, 20_000, 60_000).map((length) => 'A'.repeat(length)),
  )
  .map((text) => `${canary}${text}`)

const nest = (open: string, close: string, levels: number) => `${open.repeat(levels)}1${close.repeat(levels)}`

const deep = fc.constantFrom(
  nest('[', ']', 10_000),
  nest('{"a":', '}', 5_000),
  nest('[{"__proto__":', '}]', 1_500),
  nest('[', ']', 100_000),
)
const oddNumbers = ['0', '-0', '1e308', '1e999', '123456', '9007199254740993', '0.1', '-1', '9'.repeat(2_000)]
const oddObjects = [
  '{}',
  '[]',
  '[null]',
  '{"length":6}',
  '{"toString":1}',
  '{"__proto__":{"length":6}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '[[],{}]',
]

const flat = fc.oneof(fc.constantFrom(...oddNumbers, 'true', 'false'), fc.constantFrom(...oddObjects))

/** JSON text of anything but a text, a null, and what a field could be meant to hold. */
export const noText = fc.oneof(flat, flat, deep)

/** JSON text of anything that is no deeper than a request may be. */
export const shallowJson = fc.oneof(
  flat,
  fc.constant('null'),
  oddText.map((text) => JSON.stringify(text)),
  fc.json({ maxDepth: 4, stringUnit: 'binary' }),
)

/** JSON text of anything at all. */
export const anyJson = fc.oneof(shallowJson, shallowJson, shallowJson, deep)

/** Names that objects have already, or that no document knows. */
export const oddName = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON', '', 'vid'),
  oddText.filter((text) => text.length < 500),
)
