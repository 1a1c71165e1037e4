import { expect, test } from 'vitest'
import { doNothing } from '@/components/testing/scenes'
import { findAll, findOne } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { SessionTimer } from './session-timer'

const actions = { stay: doNothing, signOut: doNothing }

test('without scripts the rule is said, as no page may leave by itself', async () => {
  const page = await render(<SessionTimer {...actions} locale="en" remainingSeconds={900} idleMinutes={15} />)
  expect(readText(findOne(page, 'noscript'))).toBe(
    'To keep your details safe, we sign you out when no page was opened for 15 minutes.',
  )
})

test.each([
  ['en', 1, '1 minute.'],
  ['en', 2, '2 minutes.'],
  ['ar', 2, 'دقيقتين'],
  ['ar', 3, '3 دقائق'],
  ['ar', 15, '15 دقيقة'],
] as const)('in %s %i minutes are counted as the language counts', async (locale, idleMinutes, words) => {
  const page = await render(<SessionTimer {...actions} {...{ locale, idleMinutes }} remainingSeconds={900} />, {
    locale,
  })
  expect(readText(findOne(page, 'noscript'))).toContain(words)
})

test('the question is closed until it is time, in each language', async () => {
  const pages = await renderAll((locale) => (
    <SessionTimer {...actions} locale={locale} remainingSeconds={60} idleMinutes={15} />
  ))
  for (const [, page] of pages) {
    const dialog = findOne(page, 'dialog')
    expect(dialog.attributes).not.toHaveProperty('open')
    expect(findAll(dialog, 'button')).toEqual([])
  }
})
