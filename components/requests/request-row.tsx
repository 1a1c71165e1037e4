import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/art/icon'
import { Rid } from '@/components/status/rid'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { listItemNames } from './list-item-names'
import { RequestStateText } from './request-state-text'
import type { RequestView } from './request-view'

const icons = { NEW: 'card', UPDATE: 'edit', REPRINT: 'print' } as const

export async function RequestRow({ locale, request }: { locale: Locale; request: RequestView }) {
  const t = await getTranslations('requests')
  const { id, kind, rid, state, items, createdAt } = request
  return (
    <li>
      <a className="row request" href={buildPath(locale, 'request', { id })}>
        <Icon name={icons[kind]} />
        <span>
          <b>{t(`kind.${kind}`)}</b>
          {items.length > 0 ? <small className="items">{await listItemNames(locale, items)}</small> : null}
          <small>{t('askedOn', { date: formatDate(locale, createdAt, 'day') })}</small>
          <small>
            <span className="ds-sr-only">{t('number')} </span>
            <Rid rid={rid} />
          </small>
        </span>
        <RequestStateText state={state} />
        <Icon name="chevron" isDirectional />
      </a>
    </li>
  )
}
