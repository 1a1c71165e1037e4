import { describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/i18n/languages'
import type { CardFacts, CheckResult } from '@/lib/signed-card/verify/check-result'
import { facts, makeResult, wordsOf } from '@/components/testing/card-scenes'
import { findAll, findOne, listFacts, listHeadings, readTexts } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { VerdictView } from './verdict-view'

const show = (differing: Partial<CheckResult> = {}, locale: Locale = 'en') => (
  <VerdictView locale={locale} words={wordsOf(locale)} result={makeResult(differing)} />
)
const factsOf = async (differing: Partial<CardFacts>) =>
  Object.fromEntries(listFacts(await render(show({ facts: { ...facts, ...differing } }))))

describe('the verdict', () => {
  test.each([
    ['valid', 'This card is genuine', 'success'],
    ['altered', 'Do not accept this card', 'danger'],
    ['revoked', 'Do not accept this card', 'danger'],
    ['expired', 'This card has expired', 'warning'],
    ['not-yet-valid', 'This card is not valid yet', 'warning'],
    ['unknown-issuer', 'We do not know who made this card', 'warning'],
    ['not-a-card', 'This is not an identity card', 'info'],
  ] as const)('%s is read out first, with what to do', async (verdict, title, colour) => {
    const page = await render(show({ verdict, facts: null }))
    expect(listHeadings(page)).toEqual([`1 ${title}`, '2 What to do'])
    expect(findOne(page, 'div', { role: 'alert' }).attributes).toMatchObject({ 'data-color': colour, tabindex: '-1' })
    expect(findAll(page, 'li').length).toBeGreaterThan(0)
    await renderAll((locale) => show({ verdict }, locale))
  })

  test('names its issuer, kept from turning the words around it', async () => {
    expect(readText(await render(show()))).toContain('Signed by \u2068Utopia\u2069 and not changed since.')
  })

  test('of a card that nobody signed says what is known of it all the same', async () => {
    const page = await render(show({ verdict: 'unknown-issuer', remarks: ['unsigned', 'expired'], issuerName: null }))
    expect(readText(page)).toContain('It is not signed at all. By its own dates it has also expired.')
    expect(listHeadings(page)).toContain('2 What the card says')
    expect(readText(page)).not.toContain('Compare it with what you hold')
  })
})

describe('what the card says', () => {
  test('is each in its own language and direction', async () => {
    const page = await render(show())
    const runs = findAll(page, 'bdi', { dir: 'auto' })
    expect(runs.map((run) => [run.attributes.lang, readText(run)])).toEqual([
      ['en', 'Nadia Rahal'],
      ['ar', 'نادية رحال'],
      [undefined, '12 Harbour Street'],
      [undefined, '10004 Alma'],
    ])
    expect(readTexts(page, 'bdi', { dir: 'ltr' })).toEqual(['4830192175'])
  })

  test('is told whole', async () => {
    expect(await factsOf({})).toEqual({
      Name: 'Nadia Rahal',
      'Name in another script': 'نادية رحال',
      'Date of birth': '3 February 1990',
      Gender: 'Female',
      Address: '12 Harbour Street10004 Alma',
      Number: '4830192175',
      'Issued by': 'Utopia',
      'Valid from': '3 November 2026',
      'Valid until': '3 November 2027',
      'Taken back since?': 'No, checked just now',
      Checked: expect.stringContaining('23 November 2026'),
    })
  })

  test('may be little, and then nothing stands in its place', async () => {
    const nothing = { names: [], birthDate: null, gender: null, addressLines: [], id: null }
    const found = await factsOf({ ...nothing, validFrom: null, validUntil: null })
    expect(Object.keys(found)).toEqual(['Issued by', 'Taken back since?', 'Checked'])
  })

  test.each([
    ['birthDate', { text: 'around 1990' }, 'Date of birth', 'around 1990'],
    ['gender', { text: 'X' }, 'Gender', 'X'],
    ['validUntil', Infinity, 'Valid until', 'After the year 9999'],
    ['validFrom', -Infinity, 'Valid from', 'Before the year 1'],
  ])('%s as %j is told as it is', async (name, value, term, told) => {
    expect(await factsOf({ [name]: value })).toHaveProperty([term], told)
  })

  test('has the photo named, and no picture where there is none', async () => {
    expect(findOne(await render(show()), 'img').attributes.alt).toBe('Photo in the signed code')
    expect(findAll(await render(show({ facts: { ...facts, photo: null } })), 'img')).toEqual([])
  })

  test.each([
    [true, 'No, checked just now'],
    [false, 'Not known: the list of cards that were taken back could not be asked'],
  ])('does not claim to know what it could not ask: %s', async (isStatusKnown, told) => {
    expect(Object.fromEntries(listFacts(await render(show({ isStatusKnown }))))['Taken back since?']).toBe(told)
  })

  test('speaks of cards taken back only where the card holds otherwise', async () => {
    expect(listFacts(await render(show({ verdict: 'expired' }))).map(([term]) => term)).not.toContain(
      'Taken back since?',
    )
  })
})
