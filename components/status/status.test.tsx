import { describe, expect, test } from 'vitest'
import { doNothing } from '@/components/testing/scenes'
import { findAll, findField, findOne, listHeadings, listLinks, readTexts } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import type { ComponentProps } from 'react'
import { StatusForm } from './status-form'
import { StatusResult } from './status-result'
import { StatusWithheld } from './status-withheld'

const rid = '10008100320482120261103081500'
const grouped = '10008 10032 04821 20261103081500'
const at = new Date('2026-11-03T08:15:00Z')
type Application = ComponentProps<typeof StatusResult>['application']

const underWay: Application = {
  rid,
  kind: 'UPDATE',
  ridStatus: 'PROCESSING',
  steps: [
    { step: 'RECEIVED', at },
    { step: 'CHECKED', at },
  ],
  maskedContacts: ['aXXz@example.com'],
  isSentNow: true,
}

describe('the form of an application', () => {
  test('keeps the number that was typed and says what is wrong', async () => {
    const page = await render(<StatusForm action={doNothing} typed="12 34" error="29 digits, please" />)
    expect(findField(page, 'Application number (RID)')).toMatchObject({ value: '12 34', isWrong: true })
  })

  test('shows an example and the way to a lost number in each language', async () => {
    for (const [locale, page] of await renderAll(() => <StatusForm action={doNothing} typed="" error={undefined} />)) {
      expect(listLinks(page).map(([, href]) => href)).toEqual([`/${locale}/lost?for=RID`])
      expect(readTexts(page, 'bdi', { dir: 'ltr' })[0]?.replace(/\D/g, '')).toBe(rid)
      expect(findOne(page, 'input').attributes).toMatchObject({ dir: 'ltr', inputmode: 'numeric' })
    }
  })
})

describe('where an application stands', () => {
  test('is said in a title, in steps and in the number that it is about', async () => {
    const page = await render(<StatusResult locale="en" application={underWay} state="PROCESSING" />)
    expect(listHeadings(page)).toEqual(['1 We are working on your application'])
    expect(readTexts(page, 'bdi')[0]?.replace(/\D/g, '')).toBe(rid)
    expect(readTexts(page, 'li')).toEqual([
      'Application received – done3 November 2026',
      'Details checked – now3 November 2026',
      '3In process – not started',
      '4Done – not started',
    ])
    expect(readText(page)).toContain('Application for a change')
    expect(readText(page)).not.toContain(grouped.replaceAll(' ', ''))
  })

  test.each([
    [true, 'We have sent a message to aXXz@example.com.'],
    [false, 'We sent a message to aXXz@example.com a few minutes ago.'],
  ])('tells whether its owner was told now: %s', async (isSentNow, words) => {
    const page = await render(<StatusResult locale="en" application={{ ...underWay, isSentNow }} state="PROCESSING" />)
    expect(readText(page)).toContain(words)
  })

  test.each([
    ['PROCESSED', ['/fr/sign-in', '/fr/status']],
    ['PROCESSING', ['/fr/status']],
    ['REJECTED', ['/fr/status']],
    ['RE_REGISTER', ['/fr/status']],
  ] as const)('leads to signing in only when it is done: %s', async (ridStatus, hrefs) => {
    const result = <StatusResult locale="fr" application={{ ...underWay, ridStatus }} state={ridStatus} />
    expect(listLinks(await render(result, { locale: 'fr' })).map(([, href]) => href)).toEqual(hrefs)
  })

  test('of a remote portal, which tells neither kind nor steps, is shown without them', async () => {
    const page = await render(
      <StatusResult locale="en" application={{ ...underWay, kind: null, steps: [] }} state="PROCESSING" />,
    )
    expect(findAll(page, 'ol')).toEqual([])
    expect(readTexts(page, 'p')[0]).toMatch(/^Application /)
  })

  test.each(['RECEIVED', 'PROCESSING', 'PROCESSED', 'REJECTED', 'RE_REGISTER', 'CANCELLED'] as const)(
    '%s has words of its own in each language',
    async (state) => {
      const pages = await renderAll((locale) => <StatusResult locale={locale} application={underWay} state={state} />)
      const titles = pages.map(([, page]) => listHeadings(page)[0])
      expect(new Set(titles).size).toBe(3)
    },
  )
})

test('an application that nobody could be told about is not shown, in any language', async () => {
  for (const [locale, page] of await renderAll((each) => <StatusWithheld locale={each} rid={rid} />)) {
    expect(findAll(page, 'ol')).toEqual([])
    expect(listLinks(page).map(([, href]) => href)).toEqual([`/${locale}/status`])
  }
})
