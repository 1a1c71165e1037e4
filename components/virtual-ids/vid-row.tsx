import { getTranslations } from 'next-intl/server'
import type { ResidentVid } from '@/lib/backend/account/virtual-ids-account'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { MaskedVid } from './masked-vid'
import { VidLife } from './vid-life'

export async function VidRow({ locale, vid }: { locale: Locale; vid: ResidentVid }) {
  const t = await getTranslations('virtualIds')
  const isLive = vid.state === 'live'
  const Number = isLive ? 'b' : 'span'
  return (
    <li className="vid">
      <Number>
        <MaskedVid end={vid.end} />
      </Number>
      <span className="ds-tag" data-color={isLive ? 'success' : 'neutral'}>
        {t(`state.${vid.state}`)}
      </span>
      <div>
        <small>
          {t(`type.${vid.type}`)} · {t('made', { day: formatDate(locale, vid.createdAt, 'day') })}
        </small>
        <small>
          <VidLife locale={locale} vid={vid} />
        </small>
      </div>
      {isLive ? (
        <div className="actions">
          <a className="ds-link" href={buildPath(locale, 'virtualIdShow', { id: vid.id })}>
            {t('show')}
            <span className="ds-sr-only"> {t('ending', { end: vid.end })}</span>
          </a>
          <a className="ds-link" href={buildPath(locale, 'virtualIdRevoke', { id: vid.id })}>
            {t('revoke')}
            <span className="ds-sr-only"> {t('ending', { end: vid.end })}</span>
          </a>
        </div>
      ) : null}
    </li>
  )
}
