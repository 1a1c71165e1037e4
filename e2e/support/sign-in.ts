import { expect, type Page } from '@playwright/test'
import { readCode } from './read-code'
import { findAddress, type Resident } from './residents'
import { loadPageWords } from './words'

/** Signs the resident in, with the UIN and the code from the demo mailbox. */
export async function signIn(page: Page, resident: Resident, locale = 'en'): Promise<void> {
  const words = loadPageWords(locale)
  await page.goto(`/${locale}/sign-in`)
  await page.getByLabel(words.signIn.label).fill(resident.uin)
  const after = new Date()
  await page.getByRole('button', { name: words.signIn.submit }).click()
  await page.getByLabel(words.code.label).fill(await readCode(page.request, findAddress(resident), after))
  await page.getByRole('button', { name: words.code.submit }).click()
  await expect(page).toHaveURL(new RegExp(`/${locale}/account$`))
}

/** Enters the code that a step has just asked for; `after` is taken before the step's button was clicked. */
export async function enterStepCode(page: Page, resident: Resident, after: Date, locale = 'en'): Promise<void> {
  const words = loadPageWords(locale)
  await expect(page).toHaveURL(/\/sign-in\/code/)
  await page.getByLabel(words.code.label).fill(await readCode(page.request, findAddress(resident), after))
  await page.getByRole('button', { name: words.code.submit }).click()
}
