/** @type {import('../../../scripts/lib/take-screenshots.mjs').PageEntry[]} */
export const pages = [
  { name: 'display', path: '/display' },
  {
    name: 'display-kept',
    visit: async (page, { locale }) => {
      await page.goto(`/${locale}/display`)
      await page.locator('#textSize-150').check()
      await page.locator('main form button[type="submit"]').click()
      await page.waitForURL(/notice=kept/)
    },
  },
  { name: 'help', path: '/help' },
  {
    name: 'help-open',
    visit: async (page, { locale }) => {
      await page.goto(`/${locale}/help#code`)
      await page.locator('#card summary').first().click()
    },
  },
  { name: 'privacy', path: '/privacy' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'not-found', path: '/nowhere' },
  { name: 'problem', path: '/problem?reference=K7QF-3M9X' },
  { name: 'offline', path: '/offline' },
]
