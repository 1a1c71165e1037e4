import { expect, type CDPSession, type Page } from '@playwright/test'
import { findViolations } from '../../scripts/lib/axe-rules.mjs'

/**
 * Waits until the page is there from its heading to its end: in the middle of a navigation a page is empty, and an empty
 * one has no faults or the wrong ones.
 */
export async function waitUntilWhole(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeAttached()
  await page.waitForLoadState()
}

/** One a page for as long as it lives: where a session ends, what it has set ends too. */
const sessions = new WeakMap<Page, CDPSession>()

async function openSession(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page))
  sessions.set(page, session)
  return session
}

/** Where scripts are off, axe never ends: they may run while it works. Those of the page itself have been left out by then. */
async function withScripts<Result>(page: Page, work: () => Promise<Result>): Promise<Result> {
  const session = await openSession(page)
  const setDisabled = (value: boolean) => session.send('Emulation.setScriptExecutionDisabled', { value })
  await setDisabled(true) // what a session has not disabled itself it cannot enable
  await setDisabled(false)
  try {
    return await work()
  } finally {
    await setDisabled(true)
  }
}

const widestPhone = 480

/**
 * Holds the page, as it is now, against WCAG 2.2 AA and axe's best practices. Without scripts the markup is the same at
 * every width: there it is held on the phone alone.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await waitUntilWhole(page)
  const hasScripts = await page.evaluate(() => matchMedia('(scripting: enabled)').matches)
  if (!hasScripts && (page.viewportSize()?.width ?? 0) > widestPhone) return
  const find = () => findViolations(page)
  const violations = await (hasScripts ? find() : withScripts(page, find))
  expect(violations, `accessibility of ${page.url()}`).toEqual([])
}
