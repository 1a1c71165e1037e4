import { getTranslations } from 'next-intl/server'

type PagerProps = {
  page: number
  pageCount: number
  hrefOf: (page: number) => string
}

export async function Pager({ page, pageCount, hrefOf }: PagerProps) {
  const t = await getTranslations('history.pager')
  if (pageCount < 2) return null
  const link = (name: 'first' | 'last', target: number) => (
    <a className="tap" href={hrefOf(target)}>
      {t(name)}
    </a>
  )
  const button = (name: 'previous' | 'next', target: number) => (
    <a className="ds-button" data-variant="secondary" rel={name === 'previous' ? 'prev' : 'next'} href={hrefOf(target)}>
      {t(name)}
    </a>
  )
  return (
    <nav className="pager" aria-label={t('label')}>
      <div>
        {page > 2 ? link('first', 1) : null}
        {page > 1 ? button('previous', page - 1) : null}
      </div>
      <span className="quiet" aria-current="page">
        {t('current', { page, count: pageCount })}
      </span>
      <div>
        {page < pageCount ? button('next', page + 1) : null}
        {page < pageCount - 1 ? link('last', pageCount) : null}
      </div>
    </nav>
  )
}
