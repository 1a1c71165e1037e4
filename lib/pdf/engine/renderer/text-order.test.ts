import { expect, test } from 'vitest'
import { findReadLine } from './text-order'

const run = (start: number, end: number, xAdvance: number) => ({ start, end, xAdvance })

test('a line of Latin letters says itself what it is', () => {
  expect(findReadLine('Amina', { runs: [run(0, 5, 50)] })).toBeNull()
})

test('a line of Latin letters that ends in a sign does not, on a page of another direction', () => {
  expect(findReadLine('No (1)', { runs: [run(0, 6, 50)] })).toEqual({ text: 'No (1)', widthPt: 50, isPlain: true })
})

test.each(['علي حس', 'राम १२'])('a line of %s is read by other means, however many fonts it has', (text) => {
  const runs = [run(0, 3, 30), run(3, 6, 30)]
  expect(findReadLine(text, { runs })).toEqual({ text, widthPt: 60, isPlain: false })
})

test('a line whose letters are not all there is left as it is', () => {
  expect(findReadLine('علي حس', { runs: [run(0, 3, 30)] })).toBeNull()
})
