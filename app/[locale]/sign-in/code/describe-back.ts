import { getLocale, getTranslations } from 'next-intl/server'
import { buildPath } from '@/lib/i18n/paths'

export async function describeBack(purpose: 'sign-in' | 'confirm') {
  const [locale, t] = [await getLocale(), await getTranslations()]
  if (purpose === 'sign-in')
    return { page: t('pages.signIn'), label: t('code.other'), href: buildPath(locale, 'signIn') }
  return { page: t('pages.account'), label: t('confirm.cancel'), href: buildPath(locale, 'account') }
}
