import { gzipSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { expectNoAxeViolations } from '../support/expect-no-axe-violations'
import { expectNothingMoved, isAsLoaded } from '../support/layout-shift'
import { loadPageWords } from '../support/words'
import { fillFields, hasFields } from './fill-fields'
import { findRoute } from './list-routes'
import { noteVisitedState, type VisitedState } from './visited-states'

/** A receipt, or a line that says what was done. */
const goodNews = 'main .receipt, main .panel[role="status"]:not([data-color="warning"])'

type Scheme = 'light' | 'dark'

/** What a new connection carries in its first round trip. */
const firstAnswerBytes = 14 * 1024
const narrow = { width: 320, height: 640 }
const wide = { width: 1280, height: 800 }

async function expectNoSidewaysScroll(page: Page, when: string): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow, `${page.url()} scrolls sideways ${when}`).toBeLessThanOrEqual(0)
}

/** The first answer of a slow network: its HTML, as it is sent. */
async function expectSmallAnswer(page: Page): Promise<void> {
  const answer = await page.request.get(page.url())
  if (!answer.headers()['content-type']?.startsWith('text/html')) return
  const bytes = gzipSync(await answer.body()).length
  expect(bytes, `compressed HTML of ${page.url()}`).toBeLessThanOrEqual(firstAnswerBytes)
}

const setTextSize = (page: Page, size: string) =>
  page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize
  }, size)

async function findState(page: Page, locale: string): Promise<VisitedState['state']> {
  if (/notice=required/.test(page.url())) return 'expired'
  if ((await page.title()).startsWith(loadPageWords(locale).shell.errorPrefix)) return 'error'
  if (await page.locator(goodNews).count()) return 'success'
  return (await hasFields(page)) ? 'empty' : 'plain'
}

/** Holds the page as it is now against axe in each colour scheme, at 320 pixels, and with text twice as large. */
async function measureState(page: Page, schemes: readonly Scheme[]): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme })
    await expectNoAxeViolations(page)
  }
  await page.setViewportSize(narrow)
  await expectNoSidewaysScroll(page, 'at 320 pixels')
  await page.setViewportSize(wide)
  await setTextSize(page, '200%')
  await expectNoSidewaysScroll(page, 'at 200 % text')
  await setTextSize(page, '')
}

/** Whether everything is measured (`npm run test:axe`), or the part of it that the usual run has time for. */
export const isWhole = process.env.AXE_MATRIX === 'whole'

/** Measures the page as it is now; of the whole matrix, one that opens with empty fields also with each filled in. */
export async function measurePage(page: Page, locale: string, schemes: readonly Scheme[]): Promise<void> {
  if (await isAsLoaded(page)) await expectNothingMoved(page)
  await measureState(page, schemes)
  await expectSmallAnswer(page)
  const [route, state] = [findRoute(page.url()), await findState(page, locale)]
  noteVisitedState({ route, state })
  if (state !== 'empty' || !isWhole) return
  await fillFields(page, locale)
  await measureState(page, schemes)
  noteVisitedState({ route, state: 'filled' })
}
