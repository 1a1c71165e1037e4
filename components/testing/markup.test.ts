import { expect, test } from 'vitest'
import { listAround, listElements, parseMarkup, readText } from './markup'

test('markup becomes a tree, with its texts as they were written', () => {
  const page = parseMarkup(
    '<!DOCTYPE html><p class="a b" hidden="">1 &lt; 2 &amp;amp;<!-- --> <b>d&#x27;or</b></p><br/>',
  )
  const [paragraph, bold] = listElements(page)
  expect(paragraph?.attributes).toEqual({ class: 'a b', hidden: '' })
  expect(readText(page).trim()).toBe("1 < 2 &amp; d'or")
  expect(bold && listAround(bold).map(({ tag }) => tag)).toEqual(['b', 'p', ''])
})

test('an attribute may hold what looks like an end', () => {
  const [link] = listElements(parseMarkup('<a href="/en?a=1&amp;b=2" title="a > b">x</a>'))
  expect(link?.attributes).toEqual({ href: '/en?a=1&b=2', title: 'a > b' })
})

test.each(['<p>', '<p><b></p></b>', 'x</p>', '<p', 'a < b'])('%s is not whole', (html) => {
  expect(() => parseMarkup(html)).toThrow()
})
