import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { expect, test } from './support/test'

const paths = [
  '',
  '/status',
  '/sign-in',
  '/help',
  '/privacy',
  '/accessibility',
  '/display',
  '/verify',
  '/offline',
  '/problem',
  '/timed-out',
  '/signed-out',
  '/demo',
  '/demo/mailbox',
  '/nowhere',
]
const directions = { en: 'ltr', fr: 'ltr', ar: 'rtl' } as const

for (const [locale, direction] of Object.entries(directions)) {
  test(`every page in "${locale}" says so and its direction, fits, and has no accessibility fault`, async ({
    page,
  }) => {
    test.slow()
    for (const path of paths) {
      const response = await page.goto(`/${locale}${path}`)
      expect(response?.status(), path).toBe(path === '/nowhere' ? 404 : 200)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page.locator('html')).toHaveAttribute('dir', direction)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await expectNoAxeViolations(page)
      }
    }
  })
}

test('no page sets readable cookies, fills browser storage, or breaks its own policy', async ({ page }) => {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  for (const path of paths.filter((each) => each !== '/nowhere')) await page.goto(`/en${path}`)
  expect(faults).toEqual([])
  const stored = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])
  expect(stored).toEqual(['', 0, 0])
})

test('personal pages are never kept by a cache', async ({ request }) => {
  for (const path of ['/en/account', '/en/sign-in', '/en/status/result']) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect(answer.headers()['cache-control']).toContain('no-store')
  }
})
