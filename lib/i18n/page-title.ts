import { getTranslations } from 'next-intl/server'

type TitleOptions = { isError?: boolean }

/**
 * The `title` of a page for `generateMetadata`: "Sign in – Resident Portal, Republic of Utopia".
 * With `isError` it begins with the word for "Error: ", so that a screen reader says first that something is to be mended.
 */
export async function buildPageTitle(page: string, { isError = false }: TitleOptions = {}): Promise<string> {
  const t = await getTranslations()
  const title = t('shell.pageTitle', { page, portal: t('brand.portal'), country: t('brand.country') })
  return isError ? `${t('shell.errorPrefix')}${title}` : title
}
