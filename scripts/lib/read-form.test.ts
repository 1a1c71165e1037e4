import { expect, test } from 'vitest'
import { readForm } from './read-form.mjs'

const page = `<form action="/search"><input name="q"/></form>
<form action="" method="POST"><input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:&quot;4f&amp;&quot;}"/>
<input type="text" name="identifier" value="O&#x27;Brien"/><input type="radio" name="style" value="whole" checked=""/>
<input type="radio" name="style" value="masked"/><input type="checkbox" name="photo" checked=""/>
<input type="checkbox" name="address"/><input type="submit" value="Send"/></form>`

test('a form is known by a field, and sends its hidden, typed and chosen values', () => {
  expect(readForm(page, 'identifier')).toEqual([
    ['$ACTION_1:0', '{"id":"4f&"}'],
    ['identifier', "O'Brien"],
    ['style', 'whole'],
    ['photo', 'on'],
  ])
  expect(readForm(page, 'q')).toEqual([['q', '']])
})

test('a page without such a form says so', () => {
  expect(() => readForm(page, 'otp')).toThrow('no form with the field otp')
  expect(() => readForm('', 'otp')).toThrow()
})
