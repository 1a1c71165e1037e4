import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodePunycode } from './decode-punycode'

test.each([
  ['mnchen-3ya', 'münchen'],
  ['bcher-kva', 'bücher'],
  ['ls8h', '💩'],
  ['mgbh0fb', 'مثال'],
  ['fiqs8s', '中国'],
  ['maana-pta', 'mañana'],
])('%s is %s', (text, word) => {
  expect(decodePunycode(text)).toBe(word)
})

test.each(['a-b_c', 'é', '99999999', '0', 'zzzzzzzzzzzz'])('%s is none', (text) => {
  expect(decodePunycode(text)).toBeNull()
})

test('whatever the standard writes is read back', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abz0éüßñعمليдж中国日語'), minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(letters, (word) => {
      const label = URL.canParse(`http://${word}.example`)
        ? new URL(`http://${word}.example`).hostname.split('.')[0]
        : ''
      if (label?.startsWith('xn--'))
        expect(new URL(`http://${decodePunycode(label.slice(4)) ?? ''}.example`).hostname).toBe(`${label}.example`)
    }),
  )
})
