import { expect, test } from 'vitest'
import { findAll, listHeadings, listLinks, readTexts } from '@/components/testing/read-page'
import { render, renderAll } from '@/components/testing/render'
import { CodeHelp } from './code-help'
import { Questions } from './questions'

test('each question has an answer below it, in each language', async () => {
  const counts = []
  for (const [, page] of await renderAll(() => <Questions />)) {
    const answers = findAll(page, 'details').map((each) => [readTexts(each, 'summary')[0], readTexts(each, 'p')[0]])
    for (const [question, answer] of answers) {
      expect(question).toMatch(/\S/)
      expect(answer).toMatch(/\S/)
      expect(answer).not.toBe(question)
    }
    counts.push(answers.length)
  }
  expect(new Set(counts)).toEqual(new Set([26]))
})

test('each service has a place that links can lead to, under its own name', async () => {
  const page = await render(<Questions />)
  const topics = findAll(page, 'section').map(({ attributes }) => attributes.id)
  expect(topics).toEqual(expect.arrayContaining(['signIn', 'card', 'locks', 'lost', 'verify']))
  expect(listHeadings(page).filter((heading) => heading.startsWith('3'))).toHaveLength(topics.length - 1)
})

test.each([
  [true, ['/fr/demo/mailbox']],
  [false, []],
])('codes that do not come: the mailbox of a demonstration (%s) is named where there is one', async (isDemo, hrefs) => {
  const page = await render(<CodeHelp locale="fr" isDemo={isDemo} />, { locale: 'fr' })
  expect(listLinks(page).map(([, href]) => href)).toEqual(hrefs)
  expect(findAll(page, 'li')).toHaveLength(isDemo ? 7 : 6)
  expect(findAll(page, 'section')[0]?.attributes.id).toBe('code')
})
