import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/art/icon'
import { Section } from '@/components/page/section'
import { StatusHead } from '@/components/status/status-head'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { Refusal } from './refusal'
import { RequestFacts } from './request-facts'
import { RequestProgress } from './request-progress'
import type { RequestView } from './request-view'

export async function RequestDetails({ locale, request }: { locale: Locale; request: RequestView }) {
  const t = await getTranslations('requests')
  const { id, kind, rid, state, steps, canBeCancelled } = request
  return (
    <>
      <StatusHead
        label={t(`kind.${kind}`)}
        rid={rid}
        title={t(`result.${state}.title`)}
        text={t(`result.${state}.text`, { kind })}
      />
      {state === 'REJECTED' ? <Refusal locale={locale} request={request} /> : null}
      <RequestProgress locale={locale} steps={steps} />
      <Section id="facts" heading={t('facts')}>
        <RequestFacts locale={locale} request={request} />
      </Section>
      <div className="actions">
        <a className="ds-button" data-variant="secondary" href={buildPath(locale, 'requestFile', { id })} download>
          <Icon name="down" />
          {t('file')}
        </a>
        {canBeCancelled ? (
          <a className="ds-link" href={buildPath(locale, 'request', { id, cancel: 'ask' })}>
            {t('cancel.ask')}
          </a>
        ) : null}
      </div>
      {canBeCancelled ? <p className="small quiet">{t('cancel.until')}</p> : null}
    </>
  )
}
