import { readFileSync } from 'node:fs'

/** @typedef {import('../../../scripts/lib/take-screenshots.mjs').PageEntry} PageEntry */

/** @type {Record<string, string>} of the issuer in sample-issuers.json, whose private key is gone */
const cards = JSON.parse(readFileSync(new URL('../sample-cards.json', import.meta.url), 'utf8'))
const submit = 'main form button[type="submit"]'

/** @param {string} text @param {string} verdict @returns {NonNullable<PageEntry['visit']>} */
const check = (text, verdict) => async (page, tools) => {
  await page.goto(`/${tools.locale}/verify`)
  await page.locator('#text').fill(text)
  await page.locator(submit).first().click()
  await page.locator(`.verdict[data-verdict="${verdict}"]`).waitFor()
}

/** @type {PageEntry[]} */
export const pages = [
  { name: 'verify', path: '/verify', keep: ['en-360-light'] },
  {
    name: 'verify-error',
    async visit(page, { locale }) {
      await page.goto(`/${locale}/verify`)
      await page.locator(submit).first().click()
      await page.locator('.ds-error-summary').waitFor()
    },
  },
  { name: 'verify-valid', visit: check(cards.valid ?? '', 'valid') },
  { name: 'verify-altered', visit: check(cards.altered ?? '', 'altered') },
  { name: 'verify-expired', visit: check(cards.expired ?? '', 'expired') },
  { name: 'verify-no-card', visit: check('hello', 'not-a-card') },
]
