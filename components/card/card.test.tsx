import { describe, expect, test } from 'vitest'
import { defaultCardChoices, type CardChoices } from '@/lib/pdf/card/card-choices'
import { doNothing } from '@/components/testing/scenes'
import {
  findAll,
  findOne,
  listFacts,
  listFields,
  listHeadings,
  listHidden,
  listLinks,
  readTexts,
} from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { prepareCardChecks } from './card-checks'
import { CardContents } from './card-contents'
import { CardPreviews } from './card-previews'
import { CardTask } from './card-task'
import { OpeningSteps } from './opening-steps'

const task = {
  action: doNothing,
  chosen: defaultCardChoices('en'),
  preview: null,
  error: null,
  isPasswordRandom: false,
}
const chosenValues = (page: Parameters<typeof listFields>[0]) =>
  listFields(page).flatMap(({ isChosen, value }) => (isChosen ? [value] : []))

describe('the choices of a card', () => {
  test('begin with the usual ones, and in the language of the page', async () => {
    const pages = await renderAll((locale) => <CardTask {...task} chosen={defaultCardChoices(locale)} />)
    for (const [locale, page] of pages) {
      expect(chosenValues(page)).toEqual(['dateOfBirth', 'gender', 'address', 'vid', 'masked', locale])
      expect(listHidden(page).key).toMatch(/^[0-9a-f-]{36}$/)
    }
  })

  test('stay as they were sent', async () => {
    const chosen: CardChoices = { fields: ['gender'], number: 'none', language: 'ar' }
    expect(chosenValues(await render(<CardTask {...task} chosen={chosen} />))).toEqual(['gender', 'none', 'ar'])
  })

  test('without one for the number lead to it from the summary', async () => {
    const page = await render(<CardTask {...task} error="missing" />)
    expect(listLinks(page)).toEqual([['Choose how your number should appear on the card', '#number']])
    const wrong = listFields(page).filter(({ isWrong }) => isWrong)
    expect(wrong.map(({ name }) => name)).toEqual(['number', 'number', 'number'])
  })

  test.each([
    ['gone', 'This card is no longer here. We keep a finished card for a few minutes only. Make it again.'],
    ['busy', 'This service is closed for the moment. Try again in a few minutes.'],
  ] as const)('that could not be used (%s) say so of the whole form', async (error, words) => {
    const page = await render(<CardTask {...task} error={error} />)
    expect(readTexts(findOne(page, 'div', { role: 'alert' }), 'p')).toEqual([words])
  })

  test('can be previewed again without scripts', async () => {
    const again = findOne(findOne(await render(<CardTask {...task} />), 'noscript'), 'button')
    expect(again.attributes).toMatchObject({ type: 'submit', name: 'do', value: 'preview' })
  })

  test.each([
    [['vid'] as const, false],
    [[] as const, true],
  ])('with the fields %j speak of the code only where there is one', async (fields, isHidden) => {
    const page = await render(<CardTask {...task} chosen={{ ...task.chosen, fields }} />)
    expect('hidden' in findOne(page, 'p', { 'data-part': 'vid' }).attributes).toBe(isHidden)
  })
})

test.each([
  [false, 'OMAR1984', 1],
  [true, 'We make a password and show it to you once', 0],
])('before the download the password is explained; random: %s', async (isPasswordRandom, words, examples) => {
  const page = await render(<CardTask {...task} isPasswordRandom={isPasswordRandom} />)
  expect(findAll(page, 'p', { role: 'img' })).toHaveLength(examples)
  if (isPasswordRandom) expect(readText(page)).toContain(words)
  else expect(findOne(page, 'p', { role: 'img' }).attributes['aria-label']).toBe(words)
})

describe('opening the file', () => {
  test('with a made password shows it once, left to right, in each language', async () => {
    for (const [, page] of await renderAll(() => <OpeningSteps password="k7m2-p9x4" />)) {
      expect(readTexts(page, 'bdi', { dir: 'ltr' })).toEqual(['k7m2-p9x4'])
      expect(findAll(page, 'li')).toHaveLength(2)
    }
  })

  test('with the documented one tells its rule, and shows none', async () => {
    const page = await render(<OpeningSteps password={null} />)
    expect(listHeadings(page)).toEqual(['2 How to open it'])
    expect(readText(page)).toContain('It is the first 4 letters of your name')
  })
})

test('what stands on the card that was made can be changed', async () => {
  const chosen: CardChoices = { fields: ['gender', 'vid'], number: 'none', language: 'ar' }
  const page = await render(<CardContents chosen={chosen} changeHref="/en/account/card?show=gender" />)
  expect(readTexts(page, 'li')).toEqual(['Name and photo', 'Gender', 'Signed code with your virtual ID'])
  expect(listFacts(page).slice(1)).toEqual([
    ['ID number', 'not on the card'],
    ['First language', 'العربية'],
  ])
  expect(listLinks(page)).toEqual([['Change what it shows', '/en/account/card?show=gender']])
})

describe('the previews', () => {
  const texts = (eng: string, fra: string, ara: string) =>
    [
      ['eng', eng],
      ['fra', fra],
      ['ara', ara],
    ].map(([language = '', value = '']) => ({ language, value }))
  const person = {
    fullName: texts('Nadia Rahal', 'Nadia Rahal', 'نادية رحال'),
    gender: texts('F', 'F', 'أنثى'),
    place: texts('10004 Alma', '10004 Alma', '10004 ألما'),
    dateOfBirth: '1990/02/03',
  }

  test('are one for each language, of which only the chosen one is seen', async () => {
    const chosen: CardChoices = { fields: [], number: 'whole', language: 'ar' }
    const page = await render(<CardPreviews person={person} maskedUin="••• ••• 1175" chosen={chosen} />)
    const cards = findAll(page, 'div').filter(({ attributes }) => attributes.class === 'idcard')
    expect(cards.map(({ attributes }) => [attributes.lang, attributes.dir, 'hidden' in attributes])).toEqual([
      ['en', 'ltr', true],
      ['fr', 'ltr', true],
      ['ar', 'rtl', false],
    ])
    expect(cards[2] && readTexts(cards[2], 'dd')[0]).toBe('نادية رحال')
  })

  test('never hold a whole number, even where the card will', async () => {
    const chosen: CardChoices = { fields: [], number: 'whole', language: 'en' }
    const page = await render(<CardPreviews person={person} maskedUin="••• ••• 1175" chosen={chosen} />)
    expect(readText(page)).not.toMatch(/\d{6}/)
    expect(readText(page)).toContain('all 10 digits')
  })
})

test.each([
  [{ number: 'masked' }, {}],
  [{ number: '' }, { number: 'Choose' }],
  [{}, { number: 'Choose' }],
])('in the browser %j is answered with %j', (typed: Record<string, string>, problems) => {
  const { fields, validate } = prepareCardChecks('Choose')
  expect(fields).toEqual(['number'])
  expect(validate(typed)).toEqual(problems)
})
