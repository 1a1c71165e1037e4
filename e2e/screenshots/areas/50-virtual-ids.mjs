import { signIn } from '../visits.mjs'

/** @typedef {import('../visits.mjs').Page} Page */
/** @typedef {import('../visits.mjs').VisitTools} VisitTools */

const submit = 'main form button[type="submit"]'
const list = '/account/virtual-ids'

/** @param {Page} page @param {VisitTools} tools @param {string} path @param {string} [residentCase] */
const openSignedIn = (page, tools, path, residentCase) => signIn(page, tools, residentCase, path)

/** @param {Page} page @param {string} type */
async function make(page, type) {
  await page.locator(`[name="type"][value="${type}"]`).check()
  await page.locator(submit).first().click()
  await page.waitForURL(/made=/)
}

/** @param {Page} page @param {VisitTools} tools */
async function endFirst(page, { locale }) {
  await page.goto(`/${locale}${list}`)
  await page.locator('a[href*="/revoke"]').first().click()
  await page.waitForURL(/\/revoke/)
}

/** @type {import('../../../scripts/lib/take-screenshots.mjs').PageEntry[]} */
export const pages = [
  { name: 'virtualIds', visit: (page, tools) => openSignedIn(page, tools, list, 'email-only') },
  { name: 'virtual-ids-new', visit: (page, tools) => openSignedIn(page, tools, `${list}/new`) },
  { name: 'virtual-ids-new-error', visit: (page, tools) => openSignedIn(page, tools, `${list}/new?error=limit`) },
  {
    name: 'virtual-ids-made',
    async visit(page, tools) {
      await openSignedIn(page, tools, `${list}/new`, 'same-name-2')
      await make(page, 'TEMPORARY')
    },
  },
  {
    name: 'virtual-ids-shown',
    async visit(page, tools) {
      await openSignedIn(page, tools, `${list}/new`, 'same-name-2')
      await make(page, 'PERPETUAL')
      await page.locator('main a[href*="/show"]').click()
      await page.waitForURL(/\/show/)
    },
  },
  {
    name: 'virtual-ids-end',
    async visit(page, tools) {
      await openSignedIn(page, tools, list, 'same-name-2')
      await endFirst(page, tools)
    },
  },
  {
    name: 'virtual-ids-ended',
    async visit(page, tools) {
      await openSignedIn(page, tools, list, 'same-name-2')
      await endFirst(page, tools)
      await page.locator(submit).first().click()
      await page.waitForURL(/ended=/)
    },
  },
  { name: 'virtual-ids-many', visit: (page, tools) => openSignedIn(page, tools, list, 'same-name-2') },
  {
    name: 'virtual-ids-empty',
    async visit(page, tools) {
      await openSignedIn(page, tools, list, 'same-name-1')
      while ((await page.locator('a[href*="/revoke"]').count()) > 0) {
        await endFirst(page, tools)
        await page.locator(submit).first().click()
        await page.waitForURL(/ended=/)
        await page.goto(`/${tools.locale}${list}`)
      }
    },
  },
  { name: 'virtual-ids-problem', visit: (page, tools) => openSignedIn(page, tools, `${list}?problem=over`) },
]
