import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import encodeQR from 'qr'
import sharp from 'sharp'
import { issueClaim } from '../lib/claim169/issue-claim'
import type { TrustedIssuer } from '../lib/claim169/judge-card'
import { packBytes, unpackBytes } from '../lib/claim169/pack-bytes'
import { importSigningKey, type Jwk } from '../lib/claim169/signing-keys'
import { projectRoot } from '../scripts/lib/project-root.mjs'
import { startTemporaryServer } from '../scripts/lib/temporary-server.mjs'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { expect, test } from './support/test'
import { visitors } from './support/visitors'
import { loadPageWords } from './support/words'

type Key = Jwk & { kid: string; d: string }
type Verdict = keyof ReturnType<typeof loadPageWords>['verify']['verdicts']

const nowSeconds = () => Math.floor(Date.now() / 1000)
const claims = { id: '4820931174820931', language: 'eng', fullName: 'Amina Diallo', secondaryFullName: 'أمينة ديالو', secondaryLanguage: 'ara', dateOfBirth: '19900314', gender: 2 } // prettier-ignore

/** The key with which the portal under test signs; it lies in the portal's own data. */
function readPortalKey(): Key {
  const file = path.join(path.dirname(process.env.E2E_LOCKS ?? ''), 'demo-card-keys.json')
  const [key] = JSON.parse(readFileSync(file, 'utf8')) as Key[] // as lib/issuer/issuer-keys.ts writes it
  if (!key) throw new Error('The portal has no key')
  return key
}

/** The portal under test as it names itself on cards: the first of those that it trusts. */
async function readOwnIssuer(): Promise<string> {
  const issuers = (await (await fetch(`${process.env.E2E_ORIGIN ?? ''}/api/v1/card-issuers`)).json()) as TrustedIssuer[] // by lib/http/card-trust-routes.ts
  return issuers[0]?.issuer ?? ''
}

async function makeCode({ issuer = '', from = -60, until = 3600, key = readPortalKey() } = {}) {
  const at = nowSeconds()
  const token = {
    issuer: issuer || (await readOwnIssuer()),
    issuedAt: at + from,
    notBefore: at + from,
    expiresAt: at + until,
  }
  return issueClaim(claims, token, await importSigningKey(key))
}

/** The same card with another name in it. */
async function alter(code: string): Promise<string> {
  const bytes = await unpackBytes(code, 1 << 16)
  const place = Buffer.from(bytes).indexOf('Amina')
  bytes[place] = (bytes[place] ?? 0) ^ 1
  return packBytes(bytes)
}

async function draw(code: string) {
  const svg = encodeQR(code, 'svg', { ecc: 'medium', scale: 8 })
  const buffer = await sharp(Buffer.from(svg)).resize(900).flatten({ background: '#fff' }).png().toBuffer()
  return { name: 'card.png', mimeType: 'image/png', buffer }
}

async function paste(page: Page, locale: string, text: string) {
  const { verify: words } = loadPageWords(locale)
  await page.getByLabel(words.text.label).fill(text)
  await page.getByRole('button', { name: words.submit }).click()
}

async function expectVerdict(page: Page, locale: string, verdict: Verdict) {
  await expect(page.locator('.verdict')).toHaveAttribute('data-verdict', verdict)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(loadPageWords(locale).verify.verdicts[verdict].title)
}

async function startAgain(page: Page, locale: string) {
  const { verify: words } = loadPageWords(locale)
  await page.getByRole('link', { name: words.again }).click()
  await expect(page.getByRole('button', { name: words.submit })).toBeVisible()
}

for (const { name, locale, javaScriptEnabled } of visitors) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled })
    const words = loadPageWords(locale)

    test('a card is judged by its picture and by its text', async ({ page }) => {
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

      const others: [Verdict, string][] = [
        ['altered', await alter(code)],
        ['expired', await makeCode({ from: -7200, until: -3600 })],
        ['not-yet-valid', await makeCode({ from: 3600, until: 7200 })],
        ['unknown-issuer', await makeCode({ issuer: 'https://id.elsewhere.example' })],
        ['not-a-card', 'https://utopia.example/'],
      ]
      for (const [verdict, text] of others) {
        await startAgain(page, locale)
        await paste(page, locale, text)
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
  await paste(page, 'en', await makeCode())
  await expectVerdict(page, 'en', 'valid')
  expect(posts).toEqual([])
})

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('after one visit it works without a connection, and no other page is kept', async ({ page, context }) => {
    const code = await makeCode()
    await page.goto('/en/verify')
    const listKept = () =>
      page.evaluate(async () => {
        const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
        const kept = (await Promise.all(stores.map((store) => store.keys()))).flat()
        return kept.map(({ url }) => new URL(url).pathname)
      })
    await expect.poll(listKept, { timeout: 20_000 }).toContain('/en/verify')
    await expect.poll(async () => (await listKept()).some((kept) => kept.endsWith('.js'))).toBe(true)
    await context.setOffline(true)
    await page.goto('/en/verify')
    await page.getByLabel(loadPageWords('en').verify.file.label).setInputFiles(await draw(code))
    await page.getByRole('button', { name: loadPageWords('en').verify.submit }).click()
    await expectVerdict(page, 'en', 'valid')
    await expect(page.getByText(loadPageWords('en').verify.facts.statusUnknown)).toBeVisible()
    await startAgain(page, 'en')
    await paste(page, 'en', await alter(code))
    await expectVerdict(page, 'en', 'altered')
    const pages = (await listKept()).filter((kept) => !kept.startsWith('/_next/static/'))
    expect(new Set(pages)).toEqual(new Set(['/en/offline', '/fr/offline', '/ar/offline', '/en/verify']))
  })
})

type Vector = {
  name: string
  category: 'valid' | 'invalid' | 'edge'
  qr_data: string
  signing_key?: { algorithm: string; public_key_hex: string }
}

test('the vectors of the specification are judged as they say, with their issuer trusted', async ({
  page,
}, testInfo) => {
  const folder = path.join(projectRoot, 'lib/claim169/testing/vectors')
  const read = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Vector // the vectors' own form
  const signed = read('valid/ed25519-signed.json')
  const x = Buffer.from(signed.signing_key?.public_key_hex ?? '', 'hex').toString('base64url')
  const trusted = [{ name: 'Example', issuer: 'https://mosip.example.org', jwks: { keys: [{ kty: 'OKP', crv: 'Ed25519', x }] } }] // prettier-ignore
  const file = testInfo.outputPath('issuers.json')
  writeFileSync(file, JSON.stringify(trusted))
  const settings = { RATE_LIMITS: 'off', CARD_TRUSTED_ISSUERS_FILE: file }
  const server = await startTemporaryServer({ settings, logFile: testInfo.outputPath('server.log') })
  try {
    const expected: [string, Verdict][] = [
      ['valid/ed25519-signed.json', nowSeconds() > 1_800_000_000 ? 'expired' : 'valid'],
      // Unsigned: nobody vouches for them.
      ['valid/minimal.json', 'unknown-issuer'],
      ['edge/expired.json', 'unknown-issuer'],
      ['valid/demographics-full.json', 'unknown-issuer'],
      ['invalid/bad-base45.json', 'not-a-card'],
      ['invalid/bad-zlib.json', 'not-a-card'],
    ]
    for (const [name, verdict] of expected) {
      await page.goto(`${server.origin}/en/verify`)
      await paste(page, 'en', read(name).qr_data)
      await expectVerdict(page, 'en', verdict)
    }
  } finally {
    await server.stop()
  }
})
