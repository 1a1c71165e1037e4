import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'
import { newAddress, walkUpdate } from './support/update-journey'
import { loadPageWords } from './support/words'

/** Posts of a page's own actions: what the browser found by itself is not among them. */
function countPosts(page: Page): () => number {
  let count = 0
  page.on('request', (request) => {
    if (request.method() === 'POST') count += 1
  })
  return () => count
}

/** Keeps scripts that are asked for from now on until it is told to let them go. */
async function holdScripts(page: Page) {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  let held = 0
  await page.route('**/_next/static/chunks/**', async (route) => {
    held += 1
    await released
    await route.continue()
  })
  return { countHeld: () => held, release: () => release() }
}

/** Next announces new pages in an alert of its own. */
const findSummary = (page: Page) => page.locator('.ds-error-summary[role=alert]')

/** Until the rules are here, a form is sent unchecked. */
const expectRules = (page: Page) => expect(page.locator('form[data-checks=ready]')).toBeVisible()

for (const locale of ['en', 'ar'] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ residentCase: 'crowd-any' })

    test('an address is checked before it is sent, and stays as it was typed', async ({ page, resident }) => {
      const walk = walkUpdate(page, locale)
      const { words } = walk
      await walk.start(resident, ['address'])
      await walk.heading(words.headings.address)
      const posts = countPosts(page)
      await page.getByLabel(words.fields.line2).fill('Flat 3')
      await expectRules(page)
      await walk.goOn()
      const alert = findSummary(page)
      await expect(alert).toBeFocused()
      await expect(alert.getByRole('link')).toHaveCount(3)
      await expect(page).toHaveTitle(new RegExp(`^${locale === 'ar' ? 'خطأ' : 'Error'}`))
      await expect(page.getByLabel(words.fields.line1)).toHaveAttribute('aria-invalid', 'true')
      await expectNoAxeViolations(page)
      expect(posts()).toBe(0)
      await alert.getByRole('link').first().click()
      await expect(page.getByLabel(words.fields.line1)).toBeFocused()
      await expect(page.getByLabel(words.fields.line2)).toHaveValue('Flat 3')
      await walk.fillAddress()
      await walk.heading(words.proofs.proofOfAddress.title)
      expect(posts()).toBe(1)
    })

    test('a name in the wrong letters is told in the browser, in the words of the server', async ({
      page,
      resident,
    }) => {
      const walk = walkUpdate(page, locale)
      await walk.start(resident, ['name'])
      const field = page.getByLabel(walk.nameLabel('eng'))
      const posts = countPosts(page)
      await field.fill('Амина')
      await expectRules(page)
      await walk.goOn()
      await expect(findSummary(page).getByRole('link')).toHaveCount(1)
      const told = await findSummary(page).getByRole('link').innerText()
      expect(posts()).toBe(0)
      await page.goto(`/${locale}/account/update/field?item=name&error=name.eng:letters`)
      await expect(findSummary(page).getByRole('link')).toHaveText(told)
    })

    test('the personalised card asks for the number before it is sent', async ({ page, resident }) => {
      const { card, errors } = loadPageWords(locale)
      await signIn(page, resident, locale)
      await page.goto(`/${locale}/account/card`)
      const posts = countPosts(page)
      await page.locator('input[name=number]:checked').evaluateAll((inputs) => {
        for (const input of inputs) if (input instanceof HTMLInputElement) input.checked = false
      })
      await page.getByLabel(card.fields.address).click()
      await expectRules(page)
      await page.getByRole('button', { name: card.submit }).click()
      await expect(findSummary(page).getByRole('link')).toHaveText(errors.numberStyle.missing)
      expect(posts()).toBe(0)
      await page.getByLabel(card.masked).check()
      await page.getByRole('button', { name: card.submit }).click()
      await expect(page).toHaveURL(/\/card\/ready/)
    })
  })
}

const mostBytesMore = 4 * 1024

/** What the page's scripts weigh on their way, compressed as they are. */
const weighScripts = (page: Page) =>
  page.evaluate(() => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    return entries.filter(({ name }) => /\.js$/.test(name)).reduce((sum, entry) => sum + entry.encodedBodySize, 0)
  })

test.describe('until a form is touched', () => {
  test.use({ residentCase: 'crowd-any' })

  test('its page weighs hardly more than one without checks', async ({ page, resident }) => {
    const walk = walkUpdate(page)
    await walk.start(resident, ['address'])
    await walk.heading(walk.words.headings.address)
    await page.goto('/en/account/update?choose=again', { waitUntil: 'networkidle' })
    const plain = await weighScripts(page)
    await page.goto('/en/account/update/field?item=address', { waitUntil: 'networkidle' })
    const untouched = await weighScripts(page)
    expect(plain).toBeGreaterThan(0)
    expect(untouched - plain).toBeLessThan(mostBytesMore)
    await page.getByLabel(walk.words.fields.line1).focus()
    await expectRules(page)
    expect(await weighScripts(page)).toBeGreaterThan(untouched + mostBytesMore)
  })
})

test.describe('on a slow network', () => {
  test.use({ residentCase: 'crowd-any' })

  test('what is typed before the scripts are here is kept and checked', async ({ page, resident }) => {
    const walk = walkUpdate(page)
    await walk.start(resident, ['address'])
    await walk.heading(walk.words.headings.address)
    const scripts = await holdScripts(page)
    await page.reload({ waitUntil: 'commit' })
    const { line1, city } = newAddress.en
    await page.getByLabel(walk.words.fields.line1).pressSequentially(line1.slice(0, 8))
    await expect.poll(scripts.countHeld).toBeGreaterThan(0)
    scripts.release()
    await page.getByLabel(walk.words.fields.line1).pressSequentially(line1.slice(8))
    await page.getByLabel(walk.words.fields.city).fill(city)
    await expectRules(page)
    await walk.goOn()
    await expect(findSummary(page).getByRole('link')).toHaveCount(1)
    await expect(page.getByLabel(walk.words.fields.line1)).toHaveValue(line1)
    await page.getByLabel(walk.words.fields.postalCode).fill('20731')
    await walk.goOn()
    await walk.heading(walk.words.proofs.proofOfAddress.title)
  })

  test('rules that never arrive do not keep a form from being sent', async ({ page, resident }) => {
    const walk = walkUpdate(page)
    await walk.start(resident, ['address'])
    await walk.heading(walk.words.headings.address)
    await page.waitForLoadState('networkidle')
    await page.route('**/_next/static/chunks/**', (route) => route.abort())
    const failed = page.waitForEvent('requestfailed')
    await page.getByLabel(walk.words.fields.line2).fill('Flat 3')
    await failed
    const posts = countPosts(page)
    await walk.goOn()
    await expect(findSummary(page).getByRole('link')).toHaveCount(3)
    expect(posts()).toBe(1)
    await expect(page.getByLabel(walk.words.fields.line2)).toHaveValue('Flat 3')
    await page.unrouteAll()
    await walk.fillAddress()
    await walk.heading(walk.words.proofs.proofOfAddress.title)
  })

  test('an answer that cannot be sent stays in its fields', async ({ page, context, resident }) => {
    const walk = walkUpdate(page)
    await walk.start(resident, ['address'])
    await page.getByLabel(walk.words.fields.line1).focus()
    await expectRules(page)
    await context.setOffline(true)
    await walk.fillAddress()
    await expect(findSummary(page)).toBeFocused()
    await expect(page.getByLabel(walk.words.fields.line1)).toHaveValue(newAddress.en.line1)
    await context.setOffline(false)
    await walk.goOn()
    await walk.heading(walk.words.proofs.proofOfAddress.title)
  })
})
