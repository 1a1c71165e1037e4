import { expect, test } from 'vitest'
import { doNothing } from '@/components/testing/scenes'
import { findAll, listFields, listHidden, readTexts } from '@/components/testing/read-page'
import { render, renderAll } from '@/components/testing/render'
import { DisplayForm } from './display-form'

const display = { locale: null, textSize: '130', colorScheme: 'dark' } as const

test('begins with how the pages are now, whatever the language', async () => {
  const pages = await renderAll((locale) => (
    <DisplayForm action={doNothing} locale={locale} display={display} from={null} />
  ))
  for (const [locale, page] of pages) {
    const chosen = listFields(page).filter(({ isChosen }) => isChosen)
    expect(chosen.map(({ name, value }) => [name, value])).toEqual([
      ['language', locale],
      ['textSize', '130'],
      ['colorScheme', 'dark'],
    ])
  }
})

test('names each language in itself', async () => {
  const page = await render(<DisplayForm action={doNothing} locale="en" display={display} from={null} />)
  const labels = findAll(page, 'label').filter(({ attributes }) => attributes.lang)
  expect(labels.map(({ attributes }) => attributes.lang)).toEqual(['en', 'fr', 'ar'])
  expect(readTexts(page, 'label').slice(0, 3)).toEqual(['English', 'Français', 'العربية'])
})

test('shows each size of text in its own size', async () => {
  const page = await render(<DisplayForm action={doNothing} locale="en" display={display} from={null} />)
  const sizes = findAll(page, 'div').flatMap(({ attributes }) => attributes['data-text-size'] ?? [])
  expect(sizes).toEqual(['100', '115', '130', '150'])
})

test.each([
  ['/account/history?page=2', { from: '/account/history?page=2' }],
  [null, {}],
])('leads back to %s', async (from, hidden) => {
  const page = await render(<DisplayForm action={doNothing} locale="en" display={display} from={from} />)
  expect(listHidden(page)).toEqual(hidden)
})
