import { expectNothingMoved, isAsLoaded, slowDown } from './support/layout-shift'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'
import { loadPageWords } from './support/words'

const openPaths = ['', '/status', '/lost', '/sign-in', '/verify', '/help', '/display', '/demo']
const accountPaths = [
  '',
  '/card',
  '/virtual-ids',
  '/locks',
  '/history',
  '/update',
  '/requests',
  '/print',
  '/activity',
  '/devices',
]

for (const locale of ['en', 'ar']) {
  test.describe(`on a slow network, in ${locale}`, () => {
    for (const path of openPaths) {
      test(`nothing moves while ${path || 'the home page'} loads for the first time`, async ({ page }) => {
        await slowDown(page)
        await page.goto(`/${locale}${path}`, { waitUntil: 'networkidle' })
        expect(await isAsLoaded(page)).toBe(true)
        await expectNothingMoved(page)
      })
    }

    test('nothing moves while the page of a code loads again', async ({ page, resident }) => {
      const words = loadPageWords(locale)
      await page.goto(`/${locale}/sign-in`)
      await page.getByLabel(words.signIn.label).fill(resident.uin)
      await page.getByRole('button', { name: words.signIn.submit }).click()
      await expect(page.getByLabel(words.code.label)).toBeVisible()
      await slowDown(page)
      await page.reload({ waitUntil: 'networkidle' })
      expect(await isAsLoaded(page)).toBe(true)
      await expectNothingMoved(page)
    })

    test('nothing moves while the pages of the account load', async ({ page, resident, browser, baseURL }) => {
      await signIn(page, resident, locale)
      const { cookies } = await page.context().storageState()
      for (const path of accountPaths) {
        // As somebody who comes with nothing kept.
        const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: page.viewportSize() })
        await context.addCookies(cookies)
        const visit = await context.newPage()
        await slowDown(visit)
        await visit.goto(`/${locale}/account${path}`, { waitUntil: 'networkidle' })
        expect(new URL(visit.url()).pathname).toBe(`/${locale}/account${path}`)
        expect(await isAsLoaded(visit)).toBe(true)
        await expectNothingMoved(visit)
        await context.close()
      }
    })
  })
}

test('what moves by itself is seen', async ({ page }) => {
  await page.goto('/en/help')
  await page.evaluate(() =>
    document.querySelector('main')?.prepend(Object.assign(document.createElement('p'), { textContent: 'Late' })),
  )
  await expect(expectNothingMoved(page)).rejects.toThrow('what moved on')
})

for (const locale of ['en', 'ar']) {
  test(`the letters of a page in ${locale} are announced with it, and fetched once`, async ({ page }) => {
    const answer = await page.goto(`/${locale}`, { waitUntil: 'networkidle' })
    const announced = [...(answer?.headers().link ?? '').matchAll(/<([^>]+\.woff2)>/g)].map(([, path]) => path)
    expect(announced.some((path) => path?.includes('vazirmatn'))).toBe(locale === 'ar')
    const fetched = await page.evaluate(() => {
      const addresses = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
      return addresses.filter((path) => path.endsWith('.woff2'))
    })
    expect(fetched.toSorted()).toEqual(announced.toSorted())
  })
}
