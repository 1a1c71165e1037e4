import { describe, expect, test } from 'vitest'
import { doNothing } from '@/components/testing/scenes'
import { findOne, listFacts, listHeadings, listHidden, listLinks, readTexts } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { AfterReport } from './after-report'
import { EntryDetails, type EntryView } from './entry-details'
import { EntryDoubt } from './entry-doubt'
import { ReportForm } from './report-form'

const makeEntry = (differing: Partial<EntryView> = {}): EntryView => ({
  id: 'use-1',
  at: new Date('2026-11-03T08:15:00Z'),
  modality: 'finger',
  isAccepted: true,
  isPortalItself: false,
  partnerTransactionId: 'T-1234567890',
  idUsed: 'XXXXXX1175',
  answer: 'FINGERPRINT Authenticated',
  ...differing,
})
const details = async (differing: Partial<EntryView>, isShort = false) =>
  Object.fromEntries(
    listFacts(await render(<EntryDetails locale="en" entry={makeEntry(differing)} who="Bank" isShort={isShort} />)),
  )

describe('one use of an ID', () => {
  test('is told whole, with the number masked', async () => {
    const facts = await details({})
    expect(Object.keys(facts)).toEqual([
      'Who asked',
      'When',
      'How',
      'Result',
      'ID number used',
      'Reference',
      'Answer on record',
    ])
    expect(facts['ID number used']).toBe('••••••1175')
    expect(facts.How).toBe('FingerprintA fingerprint was compared with yours.')
    expect(facts.Result).toBe('ConfirmedIt fitted what we hold about you.')
  })

  test('by a virtual ID says so', async () => {
    expect(await details({ idUsed: 'XXXXXXXXXXXX4711' })).toHaveProperty('Virtual ID used', '••••••••••••4711')
  })

  test('is short where it only says which one is meant', async () => {
    const facts = await details({}, true)
    expect(Object.keys(facts)).toEqual(['Who asked', 'When', 'How'])
    expect(facts.How).toBe('Fingerprint')
  })

  test.each([
    [{ isAccepted: false }, 'RefusedThey were not told that it was you.'],
    [{ modality: 'codeAsked' as const }, 'SentWe sent a code to you.'],
    [{ modality: 'codeAsked' as const, isAccepted: false }, 'Not sentNo code went out.'],
  ])('%j ended so', async (differing, words) => {
    expect((await details(differing)).Result).toBe(words)
  })

  test.each([
    [true, 'Details handed overYou were recognised, and your details were handed over.'],
    [false, 'Details handed overYour details were asked for.'],
  ])('does not say that details were handed over where they were not (%s)', async (isAccepted, words) => {
    expect((await details({ modality: 'handedOver', isAccepted })).How).toBe(words)
  })

  test('sets the answer on record apart, as it is in English on every page', async () => {
    for (const [, page] of await renderAll((locale) => (
      <EntryDetails locale={locale} entry={makeEntry()} who="1" isShort={false} />
    ))) {
      expect(readTexts(page, 'bdi', { lang: 'en', dir: 'ltr' })).toEqual(['FINGERPRINT Authenticated'])
      expect(findOne(page, 'time').attributes.datetime).toBe('2026-11-03T08:15:00.000Z')
    }
  })
})

describe('a doubt', () => {
  test('can be reported', async () => {
    const page = await render(<EntryDoubt locale="en" entryId="use-1" report={null} />)
    expect(listLinks(page)).toEqual([
      ['I do not recognise this', '/en/account/history/entry?id=use-1&step=report'],
      ['Back to the history', '/en/account/history'],
    ])
  })

  test('that was reported leads to its report, and not to another', async () => {
    const report = { number: 'R-0815', createdAt: new Date('2026-11-04T09:30:00Z') }
    const page = await render(<EntryDoubt locale="en" entryId="use-1" report={report} />)
    expect(listHeadings(page)).toEqual(['2 You reported this'])
    expect(readTexts(page, 'bdi')).toEqual(['R-0815'])
    expect(listLinks(page)).toEqual([['See what happens next', '/en/account/history/reported?id=use-1']])
  })
})

describe('a report', () => {
  const form = { locale: 'en', entry: { id: 'use-1', isPortalItself: false }, who: 'Bank', action: doNothing } as const

  test('says first whom we ask, and can be left', async () => {
    const page = await render(<ReportForm {...form} />)
    expect(readTexts(page, 'li')[0]).toMatch(/^We ask \u2068Bank\u2069 what happened/)
    expect(listHidden(page)).toEqual({ id: 'use-1' })
    expect(listLinks(page)).toEqual([['Do not report it', '/en/account/history/entry?id=use-1']])
  })

  test('about this portal asks nobody else', async () => {
    const page = await render(<ReportForm {...form} entry={{ id: 'use-1', isPortalItself: true }} />)
    expect(readTexts(page, 'li')[0]).toBe('We look into who used this portal in your name.')
    expect(readText(page)).not.toContain('Bank')
  })

  test('leads first to the locks, in each language', async () => {
    const pages = await renderAll((locale) => <AfterReport locale={locale} who="1" moment="2" />)
    for (const [locale, page] of pages) {
      expect(listLinks(page).map(([, href]) => href)).toEqual([
        `/${locale}/account/locks`,
        `/${locale}/account/history`,
      ])
      expect(readTexts(page, 'bdi', { dir: 'ltr' })).toEqual(['1800 482 00'])
    }
  })
})
