import { randomInt } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { readCode } from './read-code'
import type { Resident } from './residents'
import { signIn } from './sign-in'
import { loadPageWords } from './words'

/** A phone number that nobody has. */
export const inventPhone = () => `69${randomInt(10_000_000, 99_999_999)}`

/** Written in the visitor's own letters, but for a line that keeps its Latin name in Arabic too. */
export const newAddress = {
  en: {
    line1: '48 Olive Road, behind the old customs house by the harbour',
    line2: 'Flat 3',
    line3: 'Harbour Quarter',
    city: 'Santa Mira',
  },
  ar: {
    line1: '48 شارع الزيتون خلف مبنى الجمارك القديم عند الميناء',
    line2: 'شقة 3',
    line3: '7 Harbour Quarter',
    city: 'سانتا ميرا',
  },
}

/** The pages of an update as a person walks them, in one language. */
export function walkUpdate(page: Page, locale: 'en' | 'ar' = 'en') {
  const { update, code } = loadPageWords(locale)
  const goOn = () => page.getByRole('button', { name: update.continue }).click()
  const nameLabel = (language: 'eng' | 'fra' | 'ara') =>
    update.inLanguage.replace('{field}', update.fields.name).replace('{language}', update.languages[language])
  return {
    words: update,
    goOn,
    nameLabel,
    heading: (name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible(),
    /** From the account home to the first question. */
    async start(resident: Resident, items: (keyof typeof update.items)[]) {
      await signIn(page, resident, locale)
      await page.getByRole('main').getByRole('link', { name: update.title }).click()
      for (const item of items) await page.getByLabel(update.items[item], { exact: true }).check()
      await page.getByRole('button', { name: update.start }).click()
    },
    async fillAddress() {
      const { line1, line2, line3, city } = newAddress[locale]
      await page.getByLabel(update.fields.line1).fill(line1)
      await page.getByLabel(update.fields.line2).fill(line2)
      await page.getByLabel(update.fields.line3).fill(line3)
      await page.getByLabel(update.fields.city).fill(city)
      await page.getByLabel(update.fields.postalCode).fill('20731')
      await goOn()
    },
    /** Enters the code that a new contact got since `after`. */
    async proveContact(address: string, after: Date) {
      await page.getByLabel(code.label).fill(await readCode(page.request, address, after))
      await page.getByRole('button', { name: code.submit }).click()
    },
    async sendDocument(
      type: keyof typeof update.documentTypes,
      file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0],
    ) {
      await page.getByLabel(update.documentTypes[type].label).check()
      await page.getByLabel(update.proof.file).setInputFiles(file)
      await page.getByRole('button', { name: update.proof.upload }).click()
    },
    acceptDocument: () => page.getByRole('link', { name: update.proof.continue, exact: true }).click(),
  }
}

/** What the documented API says of the request on the receipt. */
export async function readRequestStatus(page: Page): Promise<{ rid: string; status: unknown }> {
  const rid = (await page.locator('.receipt .ref').innerText()).replace(/\D/g, '')
  const request = { individualId: rid, individualIdType: 'RID' }
  const answer = await page.request.post('/resident/v1/rid/check-status', {
    data: { id: 'mosip.resident.uinstatus', version: 'v1', requestTime: new Date().toISOString(), request },
  })
  const body = (await answer.json()) as { response?: { ridStatus?: unknown } } // the documented envelope
  return { rid, status: body.response?.ridStatus }
}
