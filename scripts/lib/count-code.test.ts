import { expect, test } from 'vitest'
import { countCode } from './count-code.mjs'

const text = `/** Doubles
 * a number. */
export function double(value: number) {
  // once more
  return value + value
}

export const triple = (value: number) => double(value) + value
interface Shape {
  area(): number
}
`

test('blank lines do not count, comment lines do, and functions without a body are none', () => {
  expect(countCode('double.ts', text)).toEqual({ lines: 10, comments: 3, functions: 2, longest: 4 })
})

test('functions within functions count too', () => {
  expect(countCode('page.tsx', 'const Page = () => <a onClick={() => 1} />')).toMatchObject({
    functions: 2,
    longest: 1,
  })
})
