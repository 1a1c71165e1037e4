import type { Page } from '@playwright/test'
import PDFDocument from 'pdfkit'
import { makePhoto } from '../lib/signed-card/verify/testing/make-photo'
import { cardClaims, makeCode } from './support/make-card-code'
import { removalScript } from './support/remove-new-functions'
import { expect, test } from './support/test'
import { expectVerdict, startCheckAgain } from './support/verify-page'
import { loadPageWords } from './support/words'

const { verify } = loadPageWords('en')
const password = 'AMIN1990'

/** A letter of two pages, locked as cards are, with the code on the second. */
async function makePdf(code: string): Promise<Buffer> {
  const photo = await makePhoto(code, { width: 1000, height: 800, part: 0.5 })
  const pdf = new PDFDocument({ pdfVersion: '1.7ext3', userPassword: password })
  const parts: Buffer[] = []
  pdf.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise((resolve) => pdf.on('end', resolve))
  pdf.text('Dear Amina Diallo, your card is on the next page.').addPage()
  pdf.image(await photo.jpeg().toBuffer(), 60, 60, { width: 450 }).end()
  await ended
  return Buffer.concat(parts)
}

/** Takes the functions from the page and from its workers, whose global object is another; counts those. */
async function makeOlder(page: Page) {
  const workers: string[] = []
  await page.addInitScript({ content: removalScript })
  await page.route('**/_next/static/**/*.js', async (route) => {
    const answer = await route.fetch()
    const guard = `if (typeof document === 'undefined') { ${removalScript} }\n`
    await route.fulfill({ response: answer, body: guard + (await answer.text()) })
  })
  page.on('worker', (worker) => workers.push(worker.url()))
  return workers
}

async function choose(page: Page, name: string, mimeType: string, buffer: Buffer) {
  await page.getByLabel(verify.file.label).setInputFiles({ name, mimeType, buffer })
  await page.getByRole('button', { name: verify.submit }).click()
}

test('without all that browsers learned in three years, pages work and a PDF and a photo are checked', async ({
  page,
}) => {
  test.slow()
  const workers = await makeOlder(page)
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(`${page.url()}: ${message.text()}`)
  })
  for (const path of ['', '/status', '/sign-in', '/lost', '/verify']) {
    await page.goto(`/en${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
  expect(
    await page.evaluate(() => [
      typeof Reflect.get(Promise, 'withResolvers'),
      typeof Reflect.get(Map.prototype, 'getOrInsertComputed'),
    ]),
  ).toEqual(['undefined', 'undefined'])

  const code = await makeCode()
  await choose(page, 'card.pdf', 'application/pdf', await makePdf(code))
  await page.getByLabel(verify.password.label).fill(password)
  await page.getByRole('button', { name: verify.submit }).click()
  await expectVerdict(page, 'en', 'valid')
  await expect(page.getByText(cardClaims.fullName, { exact: true })).toBeVisible()

  await startCheckAgain(page, 'en')
  const photo = await makePhoto(code, { angle: 48 })
  await choose(page, 'card.jpg', 'image/jpeg', await photo.jpeg({ quality: 85 }).toBuffer())
  await expectVerdict(page, 'en', 'valid')
  expect(workers.length).toBeGreaterThan(0)
  await page.getByRole('banner').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/en$/)
  expect(failures).toEqual([])
  await page.unrouteAll({ behavior: 'ignoreErrors' }) // scripts that the home page still fetches
})

test('a search can be stopped, and the next one starts anew', async ({ page }) => {
  await page.goto('/en/verify')
  await page.waitForLoadState('networkidle')
  // A worker that never answers, so that there is time to stop it.
  await page.route('**/_next/static/**/*.js', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({
      response: answer,
      body: `if (typeof document === 'undefined') for (;;);\n${await answer.text()}`,
    })
  })
  const photo = await makePhoto(await makeCode(), { width: 1200, height: 900, part: 0.3 })
  const picture = await photo.jpeg().toBuffer()
  await choose(page, 'card.jpg', 'image/jpeg', picture)
  await expect(page.getByRole('progressbar', { name: verify.checking })).toBeVisible()
  await page.getByRole('button', { name: verify.stop }).click()
  await expect(page.getByRole('progressbar')).toBeHidden()
  await expect(page.getByRole('button', { name: verify.submit })).toBeFocused()
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0) // Next announces pages by an alert of its own
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.reload()
  await choose(page, 'card.jpg', 'image/jpeg', picture)
  await expectVerdict(page, 'en', 'valid')
})

test('what a card holds that is no date is shown as it stands, and a real one in the words of the language', async ({
  page,
}) => {
  const shown = { '19900230': '19900230', '1975': '1975', '1990/01/02': '1990/01/02', '19900314': '14 March 1990' }
  for (const [dateOfBirth, text] of Object.entries(shown)) {
    await page.goto('/en/verify')
    await page.getByLabel(verify.text.label).fill(await makeCode({ claims: { ...cardClaims, dateOfBirth, gender: 9 } }))
    await page.getByRole('button', { name: verify.submit }).click()
    await expectVerdict(page, 'en', 'valid')
    await expect(page.getByText(text, { exact: true })).toBeVisible()
    await expect(page.getByText('9', { exact: true })).toBeVisible()
  }
})
