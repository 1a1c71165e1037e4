import { getTranslations } from 'next-intl/server'

type TitleOptions = { isError?: boolean }

/** With `isError` the title begins with "Error: ", so that screen readers announce it first. */
export async function buildPageTitle(page: string, { isError = false }: TitleOptions = {}): Promise<string> {
  const t = await getTranslations()
  const title = t('shell.pageTitle', { page, portal: t('brand.portal'), country: t('brand.country') })
  return isError ? `${t('shell.errorPrefix')}${title}` : title
}
