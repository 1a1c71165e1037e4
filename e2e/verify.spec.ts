import type { Page } from '@playwright/test'
import encodeQR from 'qr'
import sharp from 'sharp'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { cardClaims, makeCode } from './support/make-card-code'
import { expect, test } from './support/test'
import {
  expectVerdict,
  flipBitIn,
  listKept,
  pasteCode,
  startCheckAgain,
  waitUntilKept,
  type ShownVerdict,
} from './support/verify-page'
import { visitors } from './support/visitors'
import { loadPageWords } from './support/words'

const claims = cardClaims

async function draw(code: string) {
  const svg = encodeQR(code, 'svg', { ecc: 'medium', scale: 8 })
  const buffer = await sharp(Buffer.from(svg)).resize(900).flatten({ background: '#fff' }).png().toBuffer()
  return { name: 'card.png', mimeType: 'image/png', buffer }
}

for (const { name, locale, javaScriptEnabled } of visitors) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled })
    const words = loadPageWords(locale)

    test('a card is verified by its picture and by its text', async ({ page }) => {
      await page.goto(`/${locale}`)
      await page.locator('main').getByRole('link', { name: words.pages.verify }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.verify.title)
      await expectNoAxeViolations(page)
      await page.getByRole('button', { name: words.verify.submit }).click()
      const summary = page.getByRole('alert').filter({ hasText: words.errors.title })
      await expect(summary).toContainText(words.verify.problems.missing)
      await expectNoAxeViolations(page)

      const code = await makeCode()
      await page.getByLabel(words.verify.file.label).setInputFiles(await draw(code))
      await page.getByRole('button', { name: words.verify.submit }).click()
      await expectVerdict(page, locale, 'valid')
      for (const said of [claims.fullName, claims.secondaryFullName, claims.id]) {
        await expect(page.getByText(said, { exact: true })).toBeVisible()
      }
      await expectNoAxeViolations(page)

      const others: [ShownVerdict, string][] = [
        ['altered', await flipBitIn(code, 'Amina')],
        ['expired', await makeCode({ from: -7200, until: -3600 })],
        ['not-yet-valid', await makeCode({ from: 3600, until: 7200 })],
        ['unknown-issuer', await makeCode({ issuer: 'https://id.elsewhere.example' })],
        ['not-a-card', 'https://utopia.example/'],
      ]
      for (const [verdict, text] of others) {
        await startCheckAgain(page, locale)
        await pasteCode(page, locale, text)
        await expectVerdict(page, locale, verdict)
        const isGenuine = verdict === 'expired' || verdict === 'not-yet-valid'
        await expect(page.getByText(claims.fullName, { exact: true })).toHaveCount(isGenuine ? 1 : 0)
        await expectNoAxeViolations(page)
      }
    })
  })
}

test('with JavaScript the card does not leave the browser', async ({ page }) => {
  await page.goto('/en/verify')
  await page.waitForLoadState('networkidle')
  const posts: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') posts.push(request.url())
  })
  await pasteCode(page, 'en', await makeCode())
  await expectVerdict(page, 'en', 'valid')
  expect(posts).toEqual([])
})

/** As browsers before 2025, which have no Ed25519 of their own. */
function removeEd25519() {
  SubtleCrypto.prototype.importKey = new Proxy(SubtleCrypto.prototype.importKey, {
    apply: (target, self, args: [unknown, unknown, { name?: string }]) =>
      args[2].name === 'Ed25519'
        ? Promise.reject(new DOMException('Ed25519', 'NotSupportedError'))
        : Reflect.apply(target, self, args),
  })
}

/** Whether the library that takes their place is kept too. */
const hasKeptEd25519 = (page: Page) =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const kept = await Promise.all(stores.map((store) => store.matchAll()))
    const texts = await Promise.all(kept.flat().map((answer) => answer.text()))
    return texts.some((text) => text.includes('SigEd25519 no Ed25519 collisions'))
  })

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('after one visit it works without a connection, and no other page is kept', async ({ page, context }) => {
    const code = await makeCode()
    await page.addInitScript(removeEd25519)
    await page.goto('/en/verify')
    await waitUntilKept(page)
    await expect.poll(() => hasKeptEd25519(page)).toBe(true)
    await context.setOffline(true)
    await page.goto('/en/verify')
    await page.getByLabel(loadPageWords('en').verify.file.label).setInputFiles(await draw(code))
    await page.getByRole('button', { name: loadPageWords('en').verify.submit }).click()
    await expectVerdict(page, 'en', 'valid')
    await expect(page.getByText(loadPageWords('en').verify.facts.statusUnknown)).toBeVisible()
    await startCheckAgain(page, 'en')
    await pasteCode(page, 'en', await flipBitIn(code, 'Amina'))
    await expectVerdict(page, 'en', 'altered')
    const pages = (await listKept(page)).filter((kept) => !kept.startsWith('/_next/static/'))
    expect(new Set(pages)).toEqual(new Set(['/en/offline', '/fr/offline', '/ar/offline', '/en/verify']))
  })
})
