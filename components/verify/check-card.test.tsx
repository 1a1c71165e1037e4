import { describe, expect, test } from 'vitest'
import type { ComponentProps } from 'react'
import type { Locale } from '@/lib/i18n/languages'
import { makeResult, wordsOf } from '@/components/testing/card-scenes'
import { findField, findOne, listFields, listLinks, readTexts } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { CheckCard } from './check-card'
import { CheckFields } from './check-fields'

const words = wordsOf('en')

describe('the form', () => {
  type Before = ComponentProps<typeof CheckCard>['before']
  const form = (before: Before, locale: Locale = 'en') => (
    <CheckCard
      {...{ locale, words: wordsOf(locale), issuers: [], path: `/${locale}/verify`, intro: <h1>1</h1>, before }}
      checkOnServer={async () => ({ problem: 'missing' })}
    />
  )

  test('takes a file or the text of its code, in each language', async () => {
    for (const [locale, page] of await renderAll((each) => form(null, each))) {
      expect(listFields(page).map(({ name }) => name)).toEqual(['file', 'text'])
      expect(findOne(page, 'textarea').attributes.dir).toBe('ltr')
      expect(readText(page)).toContain(wordsOf(locale).submit)
    }
  })

  test.each([
    ['missing', ['file', 'text'], 'Choose a picture or PDF, or paste the text of the code'],
    ['password', ['file', 'password', 'text'], 'The PDF is locked.'],
    ['wrongPassword', ['file', 'password', 'text'], 'The password does not open the PDF.'],
  ] as const)('after the problem %s asks for %j', async (problem, names, told) => {
    const page = await render(form({ problem }))
    expect(listFields(page).map(({ name }) => name)).toEqual(names)
    expect(findField(page, 'Picture or PDF of the card')).toMatchObject({
      isWrong: true,
      said: [expect.any(String), expect.stringContaining(told)],
    })
    expect(listLinks(page).map(([, href]) => href)).toEqual(['#file'])
  })

  test('says how long to wait after too many checks, as no field is wrong then', async () => {
    const page = await render(form({ problem: 'tooMany', minutes: 3 }))
    expect(readTexts(findOne(page, 'div', { role: 'alert' }), 'p')).toEqual([
      'Too many checks from this network. Try again in 3 min',
    ])
    expect(listFields(page).some(({ isWrong }) => isWrong)).toBe(false)
  })

  test('makes room for the answer, with the way to the next card', async () => {
    const page = await render(form({ result: makeResult() }))
    expect(listFields(page)).toEqual([])
    expect(listLinks(page)).toEqual([['Check another card', '/en/verify']])
  })

  test('never shows a password', async () => {
    expect(
      findOne(await render(form({ problem: 'password' })), 'input', { name: 'password' }).attributes,
    ).toMatchObject({
      type: 'password',
      autocomplete: 'off',
    })
  })

  test('while it searches says how far it is, and can be stopped', async () => {
    const searching = { words, fileError: undefined, isLocked: false, onStop: () => undefined }
    const page = await render(<CheckFields {...searching} searching={{ part: 0.5 }} />)
    expect(findOne(page, 'progress').attributes).toMatchObject({ 'aria-label': 'Checking the card…', value: '0.5' })
    expect(readTexts(page, 'button')).toEqual(['Stop', 'Check the card'])
    expect(readTexts(await render(<CheckFields {...searching} searching={null} />), 'button')).toEqual([
      'Check the card',
    ])
  })
})
