import { expect, type Locator, type Page } from '@playwright/test'
import { drawPicture } from '../support/documents'

const fields = 'main :is(input:not([type="hidden"]), select, textarea)'

/** Long enough to show what a field does with words that are longer than it. */
const words: Record<string, string> = {
  en: 'Second floor, the green door behind the old customs house by the harbour',
  ar: 'الطابق الثاني خلف مبنى الجمارك القديم عند الميناء، الباب الأخضر',
}
/** By what the keyboard of a phone is told, or else by the type. */
const typed: Record<string, string> = {
  numeric: '120',
  tel: '69 20 73 10 55',
  email: 'a.rather.long.address.for.a.small.screen@utopia.example',
  date: '2026-02-01',
}

async function fill(field: Locator, kind: string, locale: string): Promise<void> {
  if (kind === 'checkbox' || kind === 'radio') return field.check()
  if (kind === 'select-one') {
    const last = (await field.locator('option').count()) - 1
    await field.selectOption({ index: last })
    return
  }
  if (kind === 'file') return field.setInputFiles(await drawPicture())
  const text = typed[(await field.getAttribute('inputmode')) ?? ''] ?? typed[kind] ?? words[locale] ?? ''
  await field.fill(text)
  await expect(field).not.toHaveValue('')
}

/** Whether there is anything on the page to fill in. */
export const hasFields = async (page: Page): Promise<boolean> => (await page.locator(fields).count()) > 0

/** Fills in whatever the page asks for, as somebody who is long-winded would; of radio buttons the last is chosen. */
export async function fillFields(page: Page, locale: string): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
  for (const field of await page.locator(fields).all()) {
    const kind = await field.evaluate((element: HTMLInputElement) => element.type)
    if ((await field.isVisible()) && (await field.isEditable())) await fill(field, kind, locale)
  }
}
