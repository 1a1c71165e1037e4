import { signedInAt } from '../visits.mjs'

/** @type {import('../../../scripts/lib/take-screenshots.mjs').PageEntry[]} */
export const pages = [
  { name: 'card', visit: signedInAt('/account/card'), keep: true },
  { name: 'card-least', visit: signedInAt('/account/card?show=none&number=none&language=en') },
  { name: 'card-whole', visit: signedInAt('/account/card?show=dateOfBirth,vid&number=whole&language=fr') },
  { name: 'card-arabic', visit: signedInAt('/account/card?show=dateOfBirth,gender,address,vid&number=masked&language=ar') },
  { name: 'card-missing', visit: signedInAt('/account/card?error=missing&show=gender') },
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
