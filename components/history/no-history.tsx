import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/art/icon'

export async function NoHistory({ isFiltered, path }: { isFiltered: boolean; path: string }) {
  const t = await getTranslations('history')
  const kind = isFiltered ? 'emptyFilter' : 'empty'
  return (
    <div className="nothing" role="status">
      <Icon name={isFiltered ? 'find' : 'clock'} />
      <h2 className="ds-heading" data-size="xs">
        {t(`${kind}.title`)}
      </h2>
      <p className="quiet">{t(`${kind}.text`)}</p>
      {isFiltered ? (
        <a className="ds-button" data-variant="secondary" href={path}>
          {t('filter.clear')}
        </a>
      ) : null}
    </div>
  )
}
