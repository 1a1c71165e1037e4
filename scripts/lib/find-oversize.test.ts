import { expect, test } from 'vitest'
import { findOversize } from './find-oversize.mjs'

const lines = (count: number) => 'x\n'.repeat(count)
const steps = (count: number) => 'step()\n'.repeat(count)

test.each(['lib/otp/spend-otp.ts', 'scripts/start.mjs', 'styles/portal.css', 'app/[locale]/page.tsx'])(
  '%s may have 200 lines and no more',
  (file) => {
    expect(findOversize(file, lines(200))).toEqual([])
    expect(findOversize(file, lines(201))).toEqual([`${file}: 201 lines, at most 200 are allowed`])
  },
)

test.each([
  ['a function', (body: string) => `\nfunction take() {\n${body}}`],
  ['an arrow', (body: string) => `\nconst take = async () => {\n${body}}`],
  ['a method', (body: string) => `class Taker {\ntake() {\n${body}}}`],
])('%s may have 25 statements and no more', (_name, write) => {
  expect(findOversize('lib/take.ts', write(steps(25)))).toEqual([])
  expect(findOversize('lib/take.ts', write(steps(26)))).toEqual([
    'lib/take.ts:2: 26 statements, at most 25 are allowed',
  ])
})

test('statements inside of others count, and those of a function inside do not', () => {
  const inner = `const inner = () => {\n${steps(20)}}\n`
  expect(findOversize('lib/take.ts', `function take() {\n${inner}${steps(24)}}`)).toEqual([])
  expect(findOversize('lib/take.ts', `function take() { if (a) {\n${steps(25)}} }`)).toHaveLength(1)
})

test('a test may tell a long story', () => {
  for (const file of ['lib/take.test.ts', 'e2e/take.spec.ts', 'lib/testing/take.ts'])
    expect(findOversize(file, `function take() {\n${steps(60)}}`)).toEqual([])
})

test('a file may export 25 things and no more', () => {
  const constants = (count: number) => Array.from({ length: count }, (_, at) => `export const a${at} = 1\n`).join('')
  expect(findOversize('lib/take.ts', constants(25))).toEqual([])
  expect(findOversize('lib/take.ts', `${constants(23)}export type T = 1\nexport { a, b }\n`)).toEqual([
    'lib/take.ts: 26 exported things, at most 25 are allowed',
  ])
})

test.each(['styles/theme.css', 'db/migrations/sqlite/0000.sql', 'docs/design.md', 'next-env.d.ts'])(
  '%s is not measured',
  (file) => {
    expect(findOversize(file, lines(1000))).toEqual([])
  },
)
