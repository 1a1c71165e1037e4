import { findResident } from '../visits.mjs'

/** @typedef {import('../visits.mjs').Page} Page */
/** @typedef {import('../visits.mjs').VisitTools} VisitTools */

const submit = 'main form button[type="submit"]'

/** @param {Page} page @param {VisitTools} tools */
async function askForCode(page, tools) {
  const resident = findResident(tools, 'long-name')
  const after = new Date()
  await page.goto(`/${tools.locale}/lost?for=UIN`)
  await page.locator('#name').fill(resident.name.eng)
  await page.locator(`[name="gender"][value="${resident.gender.toLowerCase()}"]`).check()
  await page.locator('#postalCode').fill(resident.postalCode)
  await page.locator('#contact').fill(resident.email ?? resident.phone ?? '')
  await page.locator(submit).first().click()
  await page.waitForURL(/\/lost\/code/)
  return tools.readCode(resident.email ?? resident.phone ?? '', after)
}

/** @param {Page} page @param {string} code */
async function enterCode(page, code) {
  await page.locator('#code').fill(code)
  await page.locator(submit).first().click()
}

/** @type {import('../../../scripts/lib/take-screenshots.mjs').PageEntry[]} */
export const pages = [
  { name: 'lost', path: '/lost' },
  {
    name: 'lost-error',
    async visit(page, { locale }) {
      await page.goto(`/${locale}/lost`)
      await page.locator(submit).first().click()
      await page.waitForURL(/error=/)
    },
  },
  { name: 'lost-code', visit: async (page, tools) => void (await askForCode(page, tools)) },
  {
    name: 'lost-code-again',
    async visit(page, tools) {
      await askForCode(page, tools)
      await page.goto(`/${tools.locale}/lost/code?notice=resent`)
    },
  },
  {
    name: 'lost-code-error',
    async visit(page, tools) {
      const code = await askForCode(page, tools)
      await enterCode(page, code === '000000' ? '000001' : '000000')
      await page.waitForURL(/error=wrong/)
    },
  },
  {
    name: 'lost-sent',
    async visit(page, tools) {
      await enterCode(page, await askForCode(page, tools))
      await page.waitForURL(/\/lost\/sent/)
    },
  },
]
