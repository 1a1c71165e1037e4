import type { Page } from '@playwright/test'
import { packBytes, unpackBytes } from '../../lib/signed-card/claim169/pack-bytes'
import { expect } from './test'
import { loadPageWords } from './words'

export type ShownVerdict = keyof ReturnType<typeof loadPageWords>['verify']['verdicts']

/** The same card with one bit of that text in it flipped. */
export async function flipBitIn(code: string, text: string): Promise<string> {
  const bytes = await unpackBytes(code, 1 << 16)
  const place = Buffer.from(bytes).indexOf(text)
  if (place < 0) throw new Error(`The card does not say ${text}`)
  bytes[place] = (bytes[place] ?? 0) ^ 1
  return packBytes(bytes)
}

export async function pasteCode(page: Page, locale: string, text: string): Promise<void> {
  const { verify: words } = loadPageWords(locale)
  await page.getByLabel(words.text.label).fill(text)
  await page.getByRole('button', { name: words.submit }).click()
}

export async function expectVerdict(page: Page, locale: string, verdict: ShownVerdict): Promise<void> {
  await expect(page.locator('.verdict')).toHaveAttribute('data-verdict', verdict)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(loadPageWords(locale).verify.verdicts[verdict].title)
}

export async function startCheckAgain(page: Page, locale: string): Promise<void> {
  const { verify: words } = loadPageWords(locale)
  await page.getByRole('link', { name: words.again }).click()
  await expect(page.getByRole('button', { name: words.submit })).toBeVisible()
}

/** The paths of all that the service worker keeps. */
export const listKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const kept = (await Promise.all(stores.map((store) => store.keys()))).flat()
    return kept.map(({ url }) => new URL(url).pathname)
  })

/** Until the page that checks cards is kept with the scripts that it works by. */
export async function waitUntilKept(page: Page): Promise<void> {
  await expect.poll(() => listKept(page), { timeout: 20_000 }).toContain('/en/verify')
  await expect.poll(async () => (await listKept(page)).some((kept) => kept.endsWith('.js'))).toBe(true)
}
