import { expect, test } from 'vitest'
import type { Locale } from '@/lib/i18n/languages'
import { findFaults } from './find-faults'
import { parseMarkup } from './markup'

const validate = (html: string, locale: Locale = 'en') => findFaults(parseMarkup(html), locale)

test.each([
  ['<button>Go</button>', 'A button has no type'],
  ['<img src="/x"/>', 'A picture has no alternative text'],
  ['<table aria-label="x"><tr><th>Who</th></tr></table>', 'A heading of a table has no scope'],
  ['<table><tr><td>x</td></tr></table>', 'A table has no name: x'],
  ['<a href="/fr/help">Help</a>', '/fr/help leads out of en'],
  ['<a href="/help">Help</a>', '/help leads out of en'],
  ['<ul><p>x</p></ul>', '<ul> holds more than items'],
  ['<fieldset><p>x</p></fieldset>', 'A group has no legend'],
  ['<p style="x"></p>', 'A style is in the markup, where the policy forbids it'],
  ['<p id="a"></p><p id="a"></p>', 'Two elements are #a'],
  ['<label for="a">x</label>', 'Nothing is #a'],
  ['<input name="rid" id="rid"/>', 'The field rid has no label'],
  ['<div class="ds-error-summary"><a href="#rid">x</a></div>', 'The error summary leads to no #rid'],
  ['<h2>x</h2><h4>y</h4>', 'Level 4 follows 2'],
  ['<h1>x</h1><h1>y</h1>', 'There are two titles'],
  ['<p>signIn.title</p>', '"signIn.title" is the key of a message'],
  ['<p>Until {time}</p>', '"Until {time}" was not filled in'],
  ['<p>Se connecter</p>', '"Se connecter" is no word of en'],
  ['<p>Français</p>', '"Français" is no word of en'],
  ['<p aria-label="Se connecter">x</p>', '"Se connecter" is no word of en'],
  ['<p>أمينة</p>', '"أمينة" is not marked as Arabic'],
  ['<p>••• 1175</p>', '"••• 1175" does not run left to right'],
])('%s is a fault', (html, fault) => {
  expect(validate(html)).toEqual([fault])
})

test('what is marked as another language, or set apart, is none', () => {
  expect(validate('<a href="/fr/help" hrefLang="fr" lang="fr">Se connecter</a>')).toEqual([])
  expect(validate('<bdi>أمينة</bdi><p dir="auto">أمينة</p><span lang="ar">أمينة</span>')).toEqual([])
  expect(validate('<bdi dir="ltr">••• 1175</bdi>', 'ar')).toEqual([])
})

test('a page that keeps the rules has none', () => {
  const field = '<label for="rid">Number</label><p id="rid-hint">x</p><input id="rid" aria-describedby="rid-hint"/>'
  expect(validate(`<h1>Help</h1>${field}<h2>Help</h2><h3>Help</h3><h2>Help</h2><a href="/en">Help</a>`)).toEqual([])
})
