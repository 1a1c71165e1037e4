import { signedInAt } from '../visits.mjs'

/** @type {import('../../../scripts/lib/take-screenshots.mjs').PageEntry[]} */
export const pages = [
  { name: 'card', visit: signedInAt('/account/card'), keep: true },
  { name: 'card-gone', visit: signedInAt('/account/card?error=gone') },
  {
    name: 'card-ready',
    async visit(page, tools) {
      await signedInAt('/account/card')(page, tools)
      await page.locator('main form button[type="submit"]').first().click()
      await page.waitForURL(/\/card\/ready/)
    },
  },
]
