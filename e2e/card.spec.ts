import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import en from '../messages/en.json' with { type: 'json' }
import { readCardPdf } from '../lib/pdf/testing/read-card-pdf'
import { expectPath } from './support/expect-path'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { readCode } from './support/read-code'
import { findAddress, type Resident } from './support/residents'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'
import { visitors } from './support/visitors'
import { loadPageWords } from './support/words'

const { card } = en

/** Sends the choices off, and takes the file from the page that follows. */
async function takeCard(page: Page, words = en) {
  await page.getByRole('button', { name: words.card.submit }).click()
  await expectPath(page, '/account/card/ready')
  await expectNoAxeViolations(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words.card.ready.download }).click(),
  ])
  expect(download.suggestedFilename()).toBe('identity-card.pdf')
  return readFile(await download.path())
}

async function makeCard(page: Page, style: string) {
  await page.goto('/en/account/card')
  await page.getByLabel(style).check()
  await expectNoAxeViolations(page)
  return takeCard(page)
}

/** By the documented rule. */
function findPassword({ name, dateOfBirth }: Resident) {
  const letters = name.eng.normalize('NFD').replace(/[^A-Za-z]/g, '')
  return `${letters.repeat(4).slice(0, 4).toUpperCase()}${dateOfBirth.slice(0, 4)}`
}

/** The card's text, with its numbers as they are spaced. */
const readText = async (bytes: Buffer, resident: Resident) => (await readCardPdf(bytes, findPassword(resident))).text

async function expectParts(preview: Locator, parts: Record<string, boolean>) {
  for (const [text, isShown] of Object.entries(parts)) {
    await expect(preview.getByText(text, { exact: true }).filter({ visible: true })).toHaveCount(isShown ? 1 : 0)
  }
}

for (const { name, locale, javaScriptEnabled } of visitors) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled, residentCase: 'crowd' })

    test('the card shows what was chosen and nothing else', async ({ page, resident }) => {
      const words = loadPageWords(locale)
      const preview = page.getByRole('group', { name: words.card.previewLabel })
      const followChoices = async () => {
        if (!javaScriptEnabled) await page.getByRole('button', { name: words.card.previewAgain }).click()
      }
      await signIn(page, resident, locale)
      await page.getByRole('main').getByRole('link', { name: words.pages.card }).click()
      await expect(preview).toHaveAttribute('lang', locale)
      await page.getByLabel(words.card.fields.gender).uncheck()
      await page.getByLabel(words.card.fields.address).uncheck()
      await page.getByLabel(words.card.whole).check()
      await page.getByLabel('English').check()
      await followChoices()
      await expect(preview).toHaveAttribute('lang', 'en')
      const { dateOfBirth, gender, address, allDigits } = card
      await expectParts(preview, { [dateOfBirth]: true, [gender]: false, [address]: false, [allDigits]: true })
      await expect(page.getByLabel(words.card.fields.address)).not.toBeChecked()
      await expectNoAxeViolations(page)

      const labels = en.pdf.labels
      const text = await readText(await takeCard(page, words), resident)
      expect(text).toContain(resident.name.eng)
      expect(text).toContain(labels.dateOfBirth)
      expect(text.replace(/\s/g, '')).toContain(resident.uin)
      for (const left of [labels.gender, resident.gender, labels.address, resident.postalCode]) {
        expect(text).not.toContain(left)
      }

      await page.getByRole('link', { name: words.card.ready.change }).click()
      await expect(page.getByLabel(words.card.whole)).toBeChecked()
      await page.getByLabel(words.card.fields.dateOfBirth).uncheck()
      await page.getByLabel(words.card.fields.vid).uncheck()
      await page.getByLabel(words.card.none).check()
      await followChoices()
      await expectParts(preview, { [card.name]: true, [dateOfBirth]: false, [card.idNumber]: false })
      const least = await readText(await takeCard(page, words), resident)
      expect(least).toContain(resident.name.eng)
      expect(least).toContain(en.pdf.howTo.none)
      for (const left of [labels.dateOfBirth, labels.uin, labels.qr, resident.uin.slice(-4)]) {
        expect(least).not.toContain(left)
      }
    })
  })
}

test.describe('choices in the address', () => {
  test.use({ residentCase: 'crowd', javaScriptEnabled: false })

  test('are taken as far as they are known, and a form without a number style is asked again', async ({
    page,
    resident,
  }) => {
    await signIn(page, resident)
    await page.goto('/en/account/card?show=gender,uin&number=none&language=fr')
    await expect(page.getByLabel(card.fields.gender)).toBeChecked()
    await expect(page.getByLabel(card.fields.vid)).not.toBeChecked()
    await expect(page.getByLabel('Français')).toBeChecked()
    await page.goto('/en/account/card?error=missing&show=gender')
    await expect(page.getByRole('alert').getByText(en.errors.numberStyle.missing)).toBeVisible()
    await expect(page.getByLabel(card.fields.gender)).toBeChecked()
    await expect(page.getByLabel(card.fields.address)).not.toBeChecked()
    await expectNoAxeViolations(page)
  })
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, residentCase: javaScriptEnabled ? 'short-name' : 'prefers-arabic' })

    test('the card opens with its password and says who it is', async ({ page, resident }) => {
      await signIn(page, resident)
      const bytes = await makeCard(page, card.masked)
      const letters = javaScriptEnabled
        ? 'ALIA'
        : resident.name.eng
            .replace(/[^A-Za-z]/g, '')
            .slice(0, 4)
            .toUpperCase()
      const { text } = await readCardPdf(bytes, `${letters}${resident.dateOfBirth.slice(0, 4)}`)
      expect(text).toContain(resident.name.eng)
      expect(text).toContain(resident.uin.slice(-4))
      expect(text.replace(/\s/g, '')).not.toContain(resident.uin)
      await expect(readCardPdf(bytes, 'WRONG0000')).rejects.toThrow()
    })
  })
}

test.describe('with the whole number', () => {
  test.use({ residentCase: 'email-only' })

  test('the card shows it, and the resident is told of the download', async ({ page, request, resident }) => {
    await signIn(page, resident)
    const bytes = await makeCard(page, card.whole)
    const letters = resident.name.eng
      .replace(/[^A-Za-z]/g, '')
      .slice(0, 4)
      .toUpperCase()
    const { text } = await readCardPdf(bytes, `${letters}${resident.dateOfBirth.slice(0, 4)}`)
    expect(text.replace(/\s/g, '')).toContain(resident.uin)
    await expect
      .poll(async () => (await request.get('/demo/mailbox.json', { params: { to: resident.email ?? '' } })).text())
      .toMatch(/card was downloaded|carte a été téléchargée|جرى تنزيل بطاقتك/)
  })
})

test('without a session neither the page nor the file is to be had', async ({ page, request }) => {
  await page.goto('/en/account/card')
  await expect(page).toHaveURL(/\/sign-in\?notice=required&next=card$/)
  const file = await request.get('/en/account/card/file', { maxRedirects: 0 })
  expect(file.status()).toBe(307)
  expect((await request.get('/api/v1/account/portrait')).status()).toBe(404)
})

test.describe('a prepared card', () => {
  test.use({ residentCase: 'bio-locked' })

  test('is not handed out without having been asked for', async ({ page, resident }) => {
    await signIn(page, resident)
    await page.goto('/en/account/card/file')
    await expect(page).toHaveURL(/\/account\/card\?error=gone$/)
    await expect(page.getByText(card.gone.text)).toBeVisible()
    await expectNoAxeViolations(page)
  })
})

test.describe('confirming with a code', () => {
  test.use({ residentCase: 'demo-locked' })

  test('goes through /account/confirm and comes back to the card', async ({ page, resident }) => {
    await signIn(page, resident)
    await page.goto('/en/account/confirm?for=card')
    await expectNoAxeViolations(page)
    const after = new Date()
    await page.getByRole('button', { name: en.confirm.submit }).click()
    await page.getByLabel(en.code.label).fill(await readCode(page.request, findAddress(resident), after))
    await page.getByRole('button', { name: en.code.submit }).click()
    await expect(page).toHaveURL(/\/en\/account\/card$/)
  })
})
