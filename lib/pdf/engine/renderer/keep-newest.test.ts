import { expect, test } from 'vitest'
import { keepNewest } from './keep-newest'

test('what was found is not looked for again, until newer ones push it out', () => {
  const keep = keepNewest<string>(2)
  const found: string[] = []
  const ask = (key: string) =>
    keep(key, () => {
      found.push(key)
      return key.toUpperCase()
    })
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B'])
  // c came when a had been asked for once more, so b was the eldest.
  expect(found).toEqual(['a', 'b', 'c', 'b'])
})

test('nothing, where nothing was found, is kept too', () => {
  const keep = keepNewest<string | null>(2)
  let asked = 0
  const findNothing = () => {
    asked += 1
    return null
  }
  expect([keep('a', findNothing), keep('a', findNothing)]).toEqual([null, null])
  expect(asked).toBe(1)
})
