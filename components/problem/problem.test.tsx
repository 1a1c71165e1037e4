import { useContext } from 'react'
import { expect, test } from 'vitest'
import { findOne, listHeadings, listLinks } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import type { Locale } from '@/lib/i18n/languages'
import { listProblemWords } from './list-problem-words'
import { NotFoundContent } from './not-found-content'
import { ProblemWordsContext, ProblemWordsProvider } from './problem-words'
import { readErrorReference } from './read-error-reference'

test('a page that does not exist leads home in its language', async () => {
  for (const [locale, page] of await renderAll((each) => <NotFoundContent locale={each} />)) {
    const main = findOne(page, 'main')
    expect(listHeadings(main)).toHaveLength(1)
    expect(listLinks(main).map(([, href]) => href)).toEqual([`/${locale}`])
  }
})

async function Words({ locale }: { locale: Locale }) {
  return <pre dir="auto">{JSON.stringify(await listProblemWords(locale))}</pre>
}

test('the error page has its words before it fails, in each language', async () => {
  const titles = []
  for (const [locale, page] of await renderAll((each) => <Words locale={each} />)) {
    const words: unknown = JSON.parse(readText(page))
    expect(words).toMatchObject({ homePath: `/${locale}` })
    titles.push((words as { pageTitle: string }).pageTitle) // of listProblemWords above
  }
  expect(titles[0]).toBe('Error: Something went wrong – Resident Portal, Republic of Utopia')
  expect(new Set(titles).size).toBe(3)
})

function Shown() {
  return useContext(ProblemWordsContext)?.title ?? 'no words'
}

test('the words reach what lies below, and are missed where nobody gave them', async () => {
  const offline = { pageTitle: '', title: '', text: '' }
  const words = {
    homePath: '',
    country: '',
    portal: '',
    pageTitle: '',
    title: 'Oh',
    text: '',
    reference: '',
    retry: '',
  }
  const page = await render(
    <ProblemWordsProvider words={{ ...words, home: '', offline }}>
      <Shown />
    </ProblemWordsProvider>,
  )
  expect(readText(page)).toBe('Oh')
  expect(readText(await render(<Shown />))).toBe('no words')
})

test.each([
  [Object.assign(new Error('x'), { digest: '8c1f' }), '8c1f'],
  [new Error('x'), null],
  [Object.assign(new Error('x'), { digest: 12 }), null],
  [{ digest: '8c1f' }, null],
  ['8c1f', null],
  [null, null],
])('the reference of %o is %s', (error, reference) => {
  expect(readErrorReference(error)).toBe(reference)
})
