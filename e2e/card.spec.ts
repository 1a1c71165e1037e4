import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import en from '../messages/en.json' with { type: 'json' }
import { readCardPdf } from '../lib/card/testing/read-card-pdf'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { readCode } from './support/read-code'
import { findAddress } from './support/residents'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

const { card } = en

async function makeCard(page: Page, style: string) {
  await page.goto('/en/account/card')
  await page.getByLabel(style).check()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: card.submit }).click()
  await expect(page).toHaveURL(/\/account\/card\/ready$/)
  await expectNoAxeViolations(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: card.ready.download }).click(),
  ])
  expect(download.suggestedFilename()).toBe('identity-card.pdf')
  return readFile(await download.path())
}

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
