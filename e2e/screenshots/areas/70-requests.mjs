import { signIn, submit } from '../visits.mjs'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../../../scripts/lib/take-screenshots.mjs').PageEntry} PageEntry */
/** @typedef {import('../../../scripts/lib/take-screenshots.mjs').VisitTools} VisitTools */
/** @typedef {NonNullable<PageEntry['visit']>} Visit */

/** One for each language, as an order goes on by itself while the next language is visited. @type {Record<string, string>} */
const orderers = { en: 'same-name-1', fr: 'same-name-2', ar: 'prefers-arabic' }
/** Their orders are always cancelled or new. @type {Record<string, string>} */
const cancellers = { en: 'vid-revoked', fr: 'vid-expired', ar: 'short-name' }

/** @param {Page} page */
const press = (page) => page.locator('main form button[type="submit"]').first().click()

/** @param {string} residentCase @param {string} path @returns {Visit} */
const signedInAs = (residentCase, path) => (page, tools) => signIn(page, tools, residentCase, `/account${path}`)

/** Orders a card, unless one is under way. @param {Page} page @param {VisitTools} tools @param {Record<string, string>} who */
async function order(page, tools, who = orderers) {
  await signedInAs(who[tools.locale] ?? 'ordinary', '/print')(page, tools)
  if ((await page.locator('main form').count()) === 0) return
  await press(page)
  await page.waitForURL(/\/print\/ordered/)
}

/** @param {Page} page @param {VisitTools} tools */
export async function openFirst(page, { locale }) {
  await page.goto(`/${locale}/account/requests`)
  await page.locator('a.request').first().click()
  await page.waitForURL(/\/request\?id=/)
}

/** @type {Visit} */
async function askToCancel(page, tools) {
  await order(page, tools, cancellers)
  await openFirst(page, tools)
  await page.locator('a[href*="cancel=ask"]').click()
  await page.waitForURL(/cancel=ask/)
}

/** @type {Visit} */
async function cancel(page, tools) {
  await askToCancel(page, tools)
  await press(page)
  await page.waitForURL(/cancel=done/)
}

/** @param {string} path @returns {Visit} */
const orderedAt = (path) => async (page, tools) => {
  await order(page, tools)
  await page.goto(`/${tools.locale}/account${path}`)
}

/** @type {PageEntry[]} */
export const pages = [
  { name: 'print', visit: signedInAs('email-only', '/print') },
  { name: 'print-ordered', visit: order },
  { name: 'print-under-way', visit: orderedAt('/print?error=underWay') },
  { name: 'requests', visit: orderedAt('/requests') },
  { name: 'requests-gone', visit: orderedAt('/requests?error=gone') },
  {
    name: 'request-open',
    async visit(page, tools) {
      await order(page, tools)
      await openFirst(page, tools)
    },
  },
  {
    name: 'request-refused',
    async visit(page, tools) {
      await signIn(page, tools, 'rid-rejected')
      await openFirst(page, tools)
    },
  },
  { name: 'request-cancelled', visit: cancel },
  {
    name: 'request-cancelled-status',
    async visit(page, tools) {
      await cancel(page, tools)
      const rid = await page.locator('main .addr').first().innerText()
      await submit(page, tools, '/status', '#rid', rid)
      await page.waitForURL(/\/status\/result/)
    },
  },
  { name: 'request-cancel-ask', visit: askToCancel },
]
