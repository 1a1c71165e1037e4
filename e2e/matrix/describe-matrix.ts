import path from 'node:path'
import { expect, test, type Browser } from '@playwright/test'
import { projectRoot } from '../../scripts/lib/project-root.mjs'
import { readMailboxCode } from '../../scripts/lib/read-mailbox.mjs'
import type { VisitTools } from '../../scripts/lib/take-screenshots.mjs'
import { startTemporaryServer } from '../../scripts/lib/temporary-server.mjs'
import { pages, visitSettings } from '../screenshots/pages.mjs'
import { signIn } from '../screenshots/visits.mjs'
import { changeLanguage, read } from '../support/change-language'
import { listRoutes } from './list-routes'
import { isWhole, measurePage } from './measure-page'

const startWithinMs = 180_000
const schemes = ['light', 'dark'] as const

/** The part of the usual run: every page and state once, in one of the directions and colour schemes by turns. */
const isInPart = (index: number, isFirstDirection: boolean) => (index % 2 === 0) === isFirstDirection
const chooseSchemes = (index: number) => (isWhole ? schemes : [schemes[Math.floor(index / 2) % 2] ?? 'light'])

async function openPage(browser: Browser, { origin, locale }: VisitTools) {
  const context = await browser.newContext({ baseURL: origin, locale })
  return context.newPage()
}

/** The session ends while the page stands open; the next act on it leads to where one signs in again. */
async function visitExpired(browser: Browser, tools: VisitTools, route: string) {
  const page = await openPage(browser, tools)
  await signIn(page, tools)
  await page.goto(`/${tools.locale}${route}`)
  await page.context().clearCookies()
  const button = page.locator('main form button[type=submit]').filter({ visible: true }).first()
  if ((await button.count()) > 0) await button.click()
  else await page.reload()
  await page.goto(`/${tools.locale}${route}`)
  await expect(page).toHaveURL(/\/sign-in\?notice=required/)
  await measurePage(page, tools.locale, schemes)
  await page.context().close()
}

/**
 * One direction of the matrix: every page and state × light and dark, over a portal of its own. Each is left as it is by
 * a reload and a change of language.
 */
export function describeMatrix(locale: 'en' | 'ar'): void {
  let tools: VisitTools
  let stop: (() => Promise<unknown>) | undefined

  test.beforeAll(async () => {
    test.setTimeout(startWithinMs)
    const logFile = path.join(projectRoot, `test-results/matrix-${locale}.log`)
    const server = await startTemporaryServer({ settings: visitSettings, logFile })
    stop = server.stop
    const { origin } = server
    const residents = (await (await fetch(`${origin}/demo/residents.json`)).json()) as VisitTools['residents'] // docs/design.md, Modes
    tools = { origin, locale, residents, readCode: (address, after) => readMailboxCode(origin, address, after) }
  })
  test.afterAll(() => stop?.())

  for (const [index, entry] of pages.entries()) {
    if (!isWhole && !isInPart(index, locale === 'en')) continue
    test(entry.name, async ({ browser }) => {
      const page = await openPage(browser, tools)
      if (entry.visit) await entry.visit(page, tools)
      else await page.goto(`/${locale}${entry.path ?? ''}`)
      await measurePage(page, locale, chooseSchemes(index))
      await changeLanguage(page.request, await read(page.request, page.url()))
      await page.context().close()
    })
  }

  const accountRoutes = listRoutes().filter(({ path: route }) => route.startsWith('/account'))
  for (const { path: route } of isWhole ? accountRoutes : accountRoutes.slice(0, 1)) {
    test(`${route}, when the session has expired`, ({ browser }) => visitExpired(browser, tools, route))
  }
}
