import { expect, type Page } from '@playwright/test'
import { locales } from '../../lib/i18n/languages'

/** @param path without its language, such as `/account/card/ready`, whatever is behind it */
export async function expectPath(page: Page, path: string): Promise<void> {
  const expected = locales.map((locale) => `/${locale}${path}`)
  await expect(page).toHaveURL(({ pathname }) => expected.includes(pathname))
}
