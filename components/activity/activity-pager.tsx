import { getTranslations } from 'next-intl/server'

type ActivityPagerProps = { path: string; page: number; pageCount: number }

const buildHref = (path: string, page: number) => (page === 1 ? path : `${path}?page=${page}`)

/** To the newer and the older page, and which one this is. */
export async function ActivityPager({ path, page, pageCount }: ActivityPagerProps) {
  const t = await getTranslations('activity.pages')
  if (pageCount <= 1) return null
  return (
    <nav className="turn" aria-label={t('label')}>
      {page > 1 ? (
        <a className="tap" href={buildHref(path, page - 1)} rel="prev">
          {t('newer')}
        </a>
      ) : null}
      <span className="quiet">{t('current', { page, count: pageCount })}</span>
      {page < pageCount ? (
        <a className="tap" href={buildHref(path, page + 1)} rel="next">
          {t('older')}
        </a>
      ) : null}
    </nav>
  )
}
