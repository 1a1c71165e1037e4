import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { axeTags, describeViolations } from '../../scripts/lib/axe-rules.mjs'

/**
 * Waits until the page is there from its heading to its end: in the middle of a navigation a page is empty, and an empty
 * one has no faults or the wrong ones.
 */
export async function waitUntilWhole(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeAttached()
  await page.waitForLoadState()
}

/** The markup of a whole page, asked for again where a navigation came between. */
async function readMarkup(page: Page): Promise<string> {
  let markup = ''
  const read = async () => {
    await waitUntilWhole(page)
    return (markup = await page.content())
  }
  await expect.poll(() => read().catch(String), { message: `the markup of ${page.url()}` }).toMatch(/<h1[\s>]/)
  return markup
}

/** The page's markup without scripts, in a browser context that can run axe: where scripts are off, axe never ends. */
async function copyWithScripts(page: Page): Promise<Page> {
  const markup = await readMarkup(page)
  const html = markup.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<\/?noscript[^>]*>/g, '')
  const options = { javaScriptEnabled: true, viewport: page.viewportSize() }
  const context = await page.context().browser()?.newContext(options)
  if (!context) throw new Error('The page belongs to no browser')
  const copy = await context.newPage()
  await copy.route('**/*', (route) => {
    const isPage = route.request().isNavigationRequest()
    return isPage ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.continue()
  })
  await copy.goto(page.url())
  return copy
}

const widestPhone = 480

/**
 * Holds the page, as it is now, against WCAG 2.2 AA and axe's best practices. Without scripts the markup is the same at
 * every width, and copying it takes long: there it is held on the phone alone.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await waitUntilWhole(page)
  const hasScripts = await page.evaluate(() => matchMedia('(scripting: enabled)').matches)
  if (!hasScripts && (page.viewportSize()?.width ?? 0) > widestPhone) return
  const subject = hasScripts ? page : await copyWithScripts(page)
  const { violations } = await new AxeBuilder({ page: subject }).withTags(axeTags).analyze()
  if (!hasScripts) await subject.context().close()
  expect(describeViolations(violations), `accessibility of ${page.url()}`).toEqual([])
}
