import { signedInAt } from '../visits.mjs'

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page */
const openEntry = (page) => page.locator('.hist tbody a').nth(6).click()

/** @param {Page} page */
const openFilter = (page) => page.locator('.narrow > summary').click()

/** @type {import('../../../scripts/lib/take-screenshots.mjs').PageEntry[]} */
export const pages = [
  { name: 'history', visit: signedInAt('/account/history') },
  {
    name: 'history-filter',
    async visit(page, tools) {
      await signedInAt('/account/history?result=refused')(page, tools)
      await openFilter(page)
    },
  },
  { name: 'history-page', visit: signedInAt('/account/history?page=3') },
  { name: 'history-wrong-dates', visit: signedInAt('/account/history?from=2026-11-20&to=2026-11-01') },
  { name: 'history-nothing-fits', visit: signedInAt('/account/history?to=1999-12-31') },
  {
    name: 'history-entry',
    async visit(page, tools) {
      await signedInAt('/account/history')(page, tools)
      await openEntry(page)
      await page.waitForURL(/entry/)
    },
  },
  {
    name: 'history-report',
    async visit(page, tools) {
      await signedInAt('/account/history?result=refused')(page, tools)
      await page.locator('.hist tbody a').first().click()
      await page.locator('#doubt .ds-button').click()
      await page.waitForURL(/step=report/)
    },
  },
  {
    name: 'history-reported',
    async visit(page, tools) {
      await signedInAt('/account/history?how=codeAsked')(page, tools)
      await page.locator('.hist tbody a').first().click()
      await page.locator('#doubt .ds-button').click()
      await page.locator('main form button[type="submit"]').click()
      await page.waitForURL(/reported/)
    },
  },
]
