import type { Locale } from '@/lib/i18n/languages'
import { buildPath, readReturn, withoutLocale, type PageName } from '@/lib/i18n/paths'
import { readAddress } from '@/lib/i18n/read-address'

async function linkToDisplay(locale: Locale): Promise<string> {
  const address = await readAddress()
  const display = buildPath(locale, 'display')
  const isThere = address.pathname === display
  const from = isThere ? new URLSearchParams(address.query).get('from') : withoutLocale(address, locale)
  if (!from || readReturn(from) === null) return display
  return buildPath(locale, 'display', { from })
}

export const linkTo = async (locale: Locale, page: PageName): Promise<string> =>
  page === 'display' ? linkToDisplay(locale) : buildPath(locale, page)
