import { getTranslations } from 'next-intl/server'
import { Id } from '@/components/page/id'
import { Panel } from '@/components/page/panel'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import type { RequestView } from './request-view'

type RefusalProps = { locale: Locale; request: Pick<RequestView, 'kind' | 'steps'> }

export async function Refusal({ locale, request: { kind, steps } }: RefusalProps) {
  const t = await getTranslations()
  const reason = steps.at(-1)?.reason
  return (
    <Panel id="refusal" heading={t('requests.refusal.heading')} tone="danger">
      {reason ? (
        <blockquote className="reason" dir="auto">
          {reason}
        </blockquote>
      ) : (
        <p>{t('requests.refusal.none')}</p>
      )}
      <p>{t.rich('requests.refusal.call', { phone: t('brand.phone'), id: (number) => <Id>{number}</Id> })}</p>
      {kind === 'NEW' ? null : (
        <a className="tap" href={buildPath(locale, kind === 'UPDATE' ? 'update' : 'print')}>
          {t(`requests.refusal.again.${kind}`)}
        </a>
      )}
    </Panel>
  )
}
