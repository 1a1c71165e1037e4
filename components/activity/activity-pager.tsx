import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

type ActivityPagerProps = { locale: Locale; page: number; pageCount: number }

const buildHref = (locale: Locale, page: number) => buildPath(locale, 'activity', { page: page === 1 ? null : page })

/** To the newer and the older page, and which one this is. */
export async function ActivityPager({ locale, page, pageCount }: ActivityPagerProps) {
  const t = await getTranslations('activity.pages')
  if (pageCount <= 1) return null
  return (
    <nav className="turn" aria-label={t('label')}>
      {page > 1 ? (
        <a className="tap" href={buildHref(locale, page - 1)} rel="prev">
          {t('newer')}
        </a>
      ) : null}
      <span className="quiet">{t('current', { page, count: pageCount })}</span>
      {page < pageCount ? (
        <a className="tap" href={buildHref(locale, page + 1)} rel="next">
          {t('older')}
        </a>
      ) : null}
    </nav>
  )
}
