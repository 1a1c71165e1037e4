import { getTranslations } from 'next-intl/server'
import type { RequestView } from './request-view'

const colours = { REJECTED: 'danger', RE_REGISTER: 'warning', RECEIVED: 'info', PROCESSING: 'info' } as const

/** Marks open requests and those that need something. */
export async function RequestStateText({ state }: Pick<RequestView, 'state'>) {
  const t = await getTranslations('requests.state')
  if (state === 'PROCESSED' || state === 'CANCELLED') return <span className="quiet">{t(state)}</span>
  return (
    <span className="ds-tag" data-color={colours[state]} data-size="sm">
      {t(state)}
    </span>
  )
}
