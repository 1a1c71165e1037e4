import { describe, expect, test } from 'vitest'
import { doNothing, makeVid } from '@/components/testing/scenes'
import {
  findAll,
  findOne,
  listFacts,
  listHeadings,
  listHidden,
  listLinks,
  readTexts,
} from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { MaskedVid } from './masked-vid'
import { ShownVid } from './shown-vid'
import { VidLife } from './vid-life'
import { VidList } from './vid-list'
import { VidReceipt } from './vid-receipt'
import { VidRow } from './vid-row'
import { VidStepForm } from './vid-step-form'

const whole = '1234567890124711'
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000)
const then = new Date('2026-11-04T09:30:00Z')

test('a masked virtual ID shows its end to the eye, and says it to the ear', async () => {
  const page = await render(<MaskedVid end="4711" />)
  expect(readTexts(page, 'span')).toEqual(['•••• •••• •••• 4711', 'virtual ID ending 4711'])
  expect(findAll(page, 'span')[0]?.attributes['aria-hidden']).toBe('true')
})

describe('how long a virtual ID works', () => {
  const life = async (vid: Partial<Parameters<typeof makeVid>[0]>) =>
    readText(await render(<VidLife locale="en" vid={makeVid(vid)} />))

  test.each([
    ['until it is ended', {}, /^Works until you end it$/],
    ['for long', { expiresAt: new Date('2126-11-04T09:30:00Z') }, /^Works until 4 November 2126.*09:30$/],
    ['for an hour at most', { expiresAt: inMinutes(59.5) }, /^Runs out in 60 minutes, at \d\d:\d\d$/],
    ['for seconds', { expiresAt: inMinutes(0.2) }, /^Runs out in 1 minute, at \d\d:\d\d$/],
    ['no more: it ran out', { state: 'expired', expiresAt: then }, /^Ran out on 4 November 2026/],
    [
      'no more: it was ended',
      { state: 'revoked', revokedAt: then, expiresAt: inMinutes(5) },
      /^Ended on 4 November 2026/,
    ],
    ['no more: replaced', { state: 'replaced', revokedAt: then }, /^A new one took its place on 4 November 2026/],
  ] as const)('%s', async (_, vid, words) => {
    expect(await life(vid)).toMatch(words)
  })
})

describe('the list', () => {
  const vids = [
    makeVid(),
    makeVid({ id: 'vid-2', end: '0815', state: 'revoked', revokedAt: then }),
    makeVid({ id: 'vid-3', end: '0816', type: 'TEMPORARY', expiresAt: inMinutes(30) }),
    makeVid({ id: 'vid-4', end: '0817', state: 'expired', expiresAt: then }),
  ]

  test('has those in use before those that have ended, which nothing can be done with', async () => {
    const page = await render(<VidList locale="en" vids={vids} />)
    expect(listHeadings(page)).toEqual(['2 In use', '2 Ended'])
    expect(listLinks(page)).toEqual([
      ['Show virtual ID ending 4711', '/en/account/virtual-ids/show?id=vid-1'],
      ['End it virtual ID ending 4711', '/en/account/virtual-ids/revoke?id=vid-1'],
      ['Show virtual ID ending 0816', '/en/account/virtual-ids/show?id=vid-3'],
      ['End it virtual ID ending 0816', '/en/account/virtual-ids/revoke?id=vid-3'],
    ])
  })

  test.each([
    [[], ['2 You have no virtual ID in use']],
    [[vids[1] ?? makeVid()], ['2 You have no virtual ID in use', '2 Ended']],
    [[makeVid()], ['2 In use']],
  ])('of %j has the right parts', async (listed, headings) => {
    expect(listHeadings(await render(<VidList locale="en" vids={listed} />))).toEqual(headings)
  })

  test('never holds a whole number, in any language', async () => {
    for (const [, page] of await renderAll((locale) => <VidList locale={locale} vids={vids} />)) {
      expect(readText(page).replace(/\d{4}(?=\D|$)/g, '')).not.toMatch(/\d{5}/)
    }
  })

  test.each([
    ['live', 'In use', 'success'],
    ['expired', 'Ran out', 'neutral'],
    ['revoked', 'Ended', 'neutral'],
    ['replaced', 'Replaced', 'neutral'],
  ] as const)('says in a word that one is %s', async (state, words, colour) => {
    const page = await render(<VidRow locale="en" vid={makeVid({ state, revokedAt: then, expiresAt: then })} />)
    expect(readTexts(page, 'span', { 'data-color': colour })).toEqual([words])
  })
})

describe('a whole virtual ID', () => {
  test('stands in groups of four, left to right, with its code', async () => {
    for (const [, page] of await renderAll((locale) => <ShownVid locale={locale} vid={makeVid()} whole={whole} />)) {
      expect(readTexts(page, 'bdi', { dir: 'ltr' })).toEqual(['1234 5678 9012 4711'])
      expect(readTexts(page, 'title')[0]).toMatch(/\S/)
    }
  })

  test('leads to ending it', async () => {
    const page = await render(<ShownVid locale="en" vid={makeVid()} whole={whole} />)
    expect(listLinks(page).map(([, href]) => href)).toEqual([
      '/en/account/virtual-ids',
      '/en/account/virtual-ids/revoke?id=vid-1',
    ])
    expect(listFacts(page).map(([term]) => term)).toEqual(['Kind', 'Made', 'How long'])
  })
})

test('a step asks once more, about the one that was chosen', async () => {
  const words = { title: 'End this virtual ID?', submit: 'End it now', cancel: 'Keep it' }
  const page = await render(
    <VidStepForm action={doNothing} locale="en" vid={makeVid()} words={words}>
      <p>You cannot undo this.</p>
    </VidStepForm>,
  )
  expect(listHidden(page)).toEqual({ id: 'vid-1', key: expect.stringMatching(/^[0-9a-f-]{36}$/) })
  expect(listFacts(page)[0]?.[1]).toContain('ending 4711')
  expect(listLinks(page)).toEqual([['Keep it', '/en/account/virtual-ids']])
  expect(findOne(page, 'button').attributes.type).toBe('submit')
})

test.each([
  ['made', 'Your virtual ID is ready', ['/virtual-ids/show?id=vid-1', '/virtual-ids']],
  ['ended', 'Your virtual ID has ended', ['/virtual-ids', '/virtual-ids/new']],
] as const)('the receipt of one that was %s says what comes next', async (done, title, paths) => {
  const page = await render(<VidReceipt locale="en" vid={makeVid()} done={done} />)
  expect(listHeadings(page)).toEqual([`1 ${title}`, '2 What happens next'])
  expect(listLinks(page).map(([, href]) => href)).toEqual(paths.map((path) => `/en/account${path}`))
  expect(readText(page)).not.toContain(whole)
  await renderAll((locale) => <VidReceipt locale={locale} vid={makeVid()} done={done} />)
})
