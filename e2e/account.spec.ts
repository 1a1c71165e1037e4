import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'
import { visitors } from './support/visitors'
import { loadPageWords } from './support/words'

/** Whether the page's browser still has an open session, as the API says. */
async function isSignedIn(page: Page): Promise<boolean> {
  const answer = (await (await page.request.get('/api/v1/session')).json()) as { remainingSeconds: number } // its form
  return answer.remainingSeconds > 0
}

for (const { name, locale, javaScriptEnabled } of visitors) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled, residentCase: 'crowd' })
    const words = loadPageWords(locale)
    const { account, activity, devices, pages, signIn: signInWords } = words

    test('activity is new until it was seen; a device is ended from another one', async ({
      page,
      browser,
      resident,
    }) => {
      await signIn(page, resident, locale)
      const other = await browser.newContext({
        locale: 'en-GB',
        userAgent: 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
      })
      const second = await other.newPage()
      await signIn(second, resident, locale)

      await page.goto(`/${locale}/account`)
      const row = page.getByRole('link', { name: new RegExp(pages.activity) })
      await expect(row.locator('.unread')).toHaveText(/2|حدثان/)
      await row.click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(activity.title)
      const entries = page.locator('.events > li')
      await expect(entries.first()).toContainText('Firefox')
      await expect(entries.first()).toContainText('Android')
      await expect(entries.first()).toContainText(resident.uin.slice(-4))
      await expect(entries.getByText(activity.new, { exact: true })).toHaveCount(2)
      await expectNoAxeViolations(page)
      await expect(async () => {
        await page.reload()
        await expect(entries.getByText(activity.new, { exact: true })).toHaveCount(0, { timeout: 1000 })
      }).toPass()
      await page.goto(`/${locale}/account`)
      await expect(page.locator('.unread')).toHaveCount(0)

      await page.getByRole('link', { name: account.otherDevices }).click()
      await expect(page.getByText(devices.this, { exact: true })).toHaveCount(1)
      await expectNoAxeViolations(page)
      expect(await isSignedIn(second)).toBe(true)
      await page.getByRole('button', { name: devices.end, exact: true }).and(page.locator('[aria-describedby]')).click()
      await expect(page.getByRole('status')).toHaveText(devices.notice.ended)
      await expect(page.getByText(devices.noOthers)).toBeVisible()
      await expectNoAxeViolations(page)
      expect(await isSignedIn(second)).toBe(false)
      expect(await isSignedIn(page)).toBe(true)

      await second.reload()
      await expect(second).toHaveURL(/\/sign-in\?notice=ended/)
      await expect(second.getByText(signInWords.notice.ended)).toBeVisible()
      await other.close()
    })
  })
}

for (const { name, locale, javaScriptEnabled } of visitors) {
  test.describe(`${name}, not signed in`, () => {
    test.use({ javaScriptEnabled })
    const words = loadPageWords(locale)

    test('language, text size and dark pages are kept on every page and on the way in', async ({ page, context }) => {
      await page.goto(`/${locale}`)
      await page.getByRole('contentinfo').getByRole('link', { name: words.pages.display }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.display.title)
      await expectNoAxeViolations(page)
      await page.getByLabel('Français').check()
      await page.getByLabel(words.display.sizes[150]).check()
      await page.getByLabel(words.display.schemes.dark).check()
      await page.getByRole('button', { name: words.display.submit }).click()

      const french = loadPageWords('fr').display
      await expect(page.getByRole('status')).toHaveText(french.kept)
      const html = page.locator('html')
      await expect(html).toHaveAttribute('lang', 'fr')
      await expect(html).toHaveAttribute('dir', 'ltr')
      await expect(html).toHaveAttribute('data-color-scheme', 'dark')
      await expect(html).toHaveAttribute('data-text-size', '150')
      await expect(page.getByLabel(french.sizes[150])).toBeChecked()
      await expectNoAxeViolations(page)

      await page.goto('/')
      await expect(page).toHaveURL(/\/fr$/)
      await expect(html).toHaveAttribute('data-color-scheme', 'dark')
      await expect(page.locator('body')).toHaveCSS('color-scheme', 'dark')
      expect(await html.evaluate((root) => getComputedStyle(root).fontSize)).toBe('24px')
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      const kept = (await context.cookies()).filter((cookie) => cookie.name === 'portal.display')
      expect(kept).toMatchObject([{ value: 'fr.150.dark', httpOnly: true, sameSite: 'Lax' }])
    })
  })
}

test.describe('all other devices', () => {
  test.use({ residentCase: 'crowd' })

  test('are ended at once, this one goes on; a made-up or a stranger’s session is not', async ({
    page,
    browser,
    resident,
  }) => {
    const { devices } = loadPageWords('en')
    await signIn(page, resident)
    const other = await browser.newContext()
    const second = await other.newPage()
    await signIn(second, resident)
    await page.goto('/en/account/devices')
    await page.locator('input[name="session"]').evaluate((field: HTMLInputElement) => {
      field.value = 'made-up'
    })
    await page.getByRole('button', { name: devices.end, exact: true }).and(page.locator('[aria-describedby]')).click()
    await expect(page.getByRole('status')).toHaveText(devices.notice.gone)
    expect(await isSignedIn(second)).toBe(true)
    await page.getByRole('button', { name: devices.endOthers }).click()
    await expect(page.getByRole('status')).toHaveText(devices.notice.others)
    expect(await isSignedIn(second)).toBe(false)
    expect(await isSignedIn(page)).toBe(true)
    await other.close()
  })
})
