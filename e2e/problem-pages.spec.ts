import { readFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { startTemporaryServer } from '../scripts/lib/temporary-server.mjs'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { findResident, type Resident } from './support/residents'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'
import { loadPageWords } from './support/words'

/** Each of these starts a portal of its own. */
test.setTimeout(180_000)

const referenceForm = /[A-Y3-9]{4}-[A-Y3-9]{4}/

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('an address without a page says so', async ({ page }) => {
      const words = loadPageWords('fr').notFound
      const answer = await page.goto('/fr/nulle-part')
      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title)
      await page.getByRole('link', { name: words.home }).click()
      await expect(page).toHaveURL(/\/fr$/)
    })

    test('a page that fails is whole, has status 500 and a reference under which the log knows it', async ({
      browser,
    }, testInfo) => {
      const logFile = testInfo.outputPath('server.log')
      const { origin, dataFolder, stop } = await startTemporaryServer({ settings: { RATE_LIMITS: 'off' }, logFile })
      const context = await browser.newContext({ baseURL: origin, javaScriptEnabled })
      const page = await context.newPage()
      const residents = (await (await page.request.get('/demo/residents.json')).json()) as Resident[] // docs/design.md's form
      await signIn(page, findResident(residents, 'ordinary'), 'ar')
      const database = new Database(path.join(dataFolder, 'portal.db'))
      database.exec('ALTER TABLE sessions RENAME TO sessions_away')

      const words = loadPageWords('ar').problem
      const answer = await page.goto('/ar/account')
      expect(answer?.status()).toBe(500)
      expect(answer?.headers()['cache-control']).toContain('no-store')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.unexpected.title)
      await expect(page).toHaveTitle(new RegExp(loadPageWords('ar').shell.errorPrefix.trim()))
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
      await expectNoAxeViolations(page)
      const reference = referenceForm.exec(await page.locator('main').innerText())?.[0] ?? 'none'
      expect(await page.locator('main').innerText()).not.toContain('sessions')
      await expect.poll(() => readFileSync(logFile, 'utf8')).toContain(`"reference":"${reference}"`)
      const api = await page.request.get('/api/v1/nothing')
      expect(api.headers()['content-type']).toContain('application/json')

      database.exec('ALTER TABLE sessions_away RENAME TO sessions')
      database.close()
      await page.getByRole('link', { name: words.retry }).click()
      await expect(page).toHaveURL(/\/ar\/account$/)
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words.unexpected.title)
      await context.close()
      await stop()
    })
  })
}

test('without JavaScript: a code that cannot go out is said to be held up, and a form whose action fails gets the same page', async ({
  browser,
}, testInfo) => {
  const { origin, dataFolder, stop } = await startTemporaryServer({ logFile: testInfo.outputPath('server.log') })
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false })
  const page = await context.newPage()
  const words = loadPageWords('en')
  const residents = (await (await page.request.get('/demo/residents.json')).json()) as Resident[] // docs/design.md's form
  const database = new Database(path.join(dataFolder, 'portal.db'))
  database.exec('ALTER TABLE mailbox RENAME TO mailbox_away')
  for (const residentCase of ['ordinary', 'email-only']) {
    await page.goto('/en/sign-in')
    await page.getByLabel(words.signIn.label).fill(findResident(residents, residentCase).uin)
    await page.getByRole('button', { name: words.signIn.submit }).click()
    await expect(page).toHaveURL(/\/sign-in\/code$/)
  }
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(words.code.heldUp)).toBeVisible({ timeout: 500 })
  }).toPass()
  await expectNoAxeViolations(page)

  database.exec('ALTER TABLE contacts RENAME TO contacts_away')
  database.close()
  await page.goto('/en/sign-in')
  await page.getByLabel(words.signIn.label).fill('amina@utopia.example')
  const [answer] = await Promise.all([
    page.waitForResponse((each) => each.request().method() === 'POST'),
    page.getByRole('button', { name: words.signIn.submit }).click(),
  ])
  expect(answer.status()).toBe(500)
  await expect(page.getByText(referenceForm)).toBeVisible()
  await context.close()
  await stop()
})

test('without a connection the page in the language of the address helps on, and no other page is kept', async ({
  browser,
}, testInfo) => {
  const { origin, stop } = await startTemporaryServer({
    settings: { RATE_LIMITS: 'off' },
    logFile: testInfo.outputPath('server.log'),
  })
  const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'allow' })
  const page = await context.newPage()
  const residents = (await (await page.request.get('/demo/residents.json')).json()) as Resident[] // docs/design.md's form
  await page.goto('/ar')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await signIn(page, findResident(residents, 'ordinary'), 'ar')
  const kept = await page.evaluate(async () => {
    const urls: string[] = []
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) urls.push(new URL(url).pathname)
    }
    return urls
  })
  expect(kept.filter((url) => !url.startsWith('/_next/static/')).sort()).toEqual([
    '/ar/offline',
    '/en/offline',
    '/fr/offline',
  ])

  await context.setOffline(true)
  const words = loadPageWords('ar').offline
  await page.goto('/ar/account')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title)
  await expect(page).toHaveURL(/\/ar\/account$/)
  await expect(page.locator('main')).toHaveCSS('flex-grow', '1')
  await expectNoAxeViolations(page)
  await page.goto('/fr/help')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(loadPageWords('fr').offline.title)

  await context.setOffline(false)
  await page.goto('/ar/account')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words.title)
  await context.close()
  await stop()
})
