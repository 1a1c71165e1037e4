import { expect, type Page } from '@playwright/test'
import en from '../../messages/en.json' with { type: 'json' }
import { readCode } from './read-code'
import { findAddress, type Resident } from './residents'

/** Signs the resident in on the English pages, with the UIN and the code from the demo mailbox. */
export async function signIn(page: Page, resident: Resident): Promise<void> {
  await page.goto('/en/sign-in')
  await page.getByLabel(en.signIn.label).fill(resident.uin)
  const after = new Date()
  await page.getByRole('button', { name: en.signIn.submit }).click()
  await page.getByLabel(en.code.label).fill(await readCode(page.request, findAddress(resident), after))
  await page.getByRole('button', { name: en.code.submit }).click()
  await expect(page).toHaveURL(/\/en\/account$/)
}
