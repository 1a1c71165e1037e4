import { getTranslations } from 'next-intl/server'
import { buildPageTitle } from '@/lib/i18n/page-title'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import type { ProblemWords } from './problem-words'

export async function listProblemWords(locale: Locale): Promise<ProblemWords> {
  const t = await getTranslations()
  const title = t('problem.unexpected.title')
  return {
    homePath: buildPath(locale, 'home'),
    country: t('brand.country'),
    portal: t('brand.portal'),
    pageTitle: await buildPageTitle(title, { isError: true }),
    title,
    text: t('problem.unexpected.text'),
    reference: t('problem.unexpected.reference'),
    retry: t('problem.retry'),
    home: t('problem.home'),
    offline: {
      pageTitle: await buildPageTitle(t('offline.title'), { isError: true }),
      title: t('offline.title'),
      text: t('offline.lede'),
    },
  }
}
