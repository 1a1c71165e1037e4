import { expect, type Page } from '@playwright/test'
import { readCode } from './read-code'
import { findAddress, type Resident } from './residents'
import { loadPageWords } from './words'

/** Signs in on the sign-in page that is open, and stays on the page of the account to which that leads. */
export async function signInAgain(page: Page, resident: Resident, locale: string): Promise<void> {
  const words = loadPageWords(locale)
  await page.getByLabel(words.signIn.label).fill(resident.uin)
  const after = new Date()
  await page.getByRole('button', { name: words.signIn.submit }).click()
  await page.getByLabel(words.code.label).fill(await readCode(page.request, findAddress(resident), after))
  await page.getByRole('button', { name: words.code.submit }).click()
  await expect(page).toHaveURL(new RegExp(`/${locale}/account`))
}
