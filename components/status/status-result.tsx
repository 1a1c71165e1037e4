import { getTranslations } from 'next-intl/server'
import { Contacts } from '@/components/page/contacts'
import { Timeline } from '@/components/page/timeline'
import type { RidStatusAnswer } from '@/lib/backend/resident-backend'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import type { RequestState } from '@/lib/requests/request-state'
import { planTimeline } from './plan-timeline'
import { StatusHead } from './status-head'

type StatusResultProps = {
  locale: Locale
  application: Omit<RidStatusAnswer, 'message'> & { rid: string }
  state: RequestState
}

export async function StatusResult({ locale, application, state: standing }: StatusResultProps) {
  const t = await getTranslations('status')
  const { rid, kind, ridStatus, steps, maskedContacts, isSentNow } = application
  const timeline = planTimeline(steps).map(({ step, state, at }) => ({
    name: t(`step.${step}`),
    state,
    stateText: t(`state.${state}`),
    detail: at ? formatDate(locale, at, 'day') : undefined,
  }))
  const contacts = () => <Contacts locale={locale} contacts={maskedContacts} />
  return (
    <>
      <StatusHead
        label={kind ? t(`application.${kind}`) : t('number')}
        rid={rid}
        title={t(`result.${standing}.title`)}
        text={t(`result.${standing}.next`)}
      />
      {steps.length > 0 ? <Timeline label={t('progress')} steps={timeline} /> : null}
      <p>{t.rich(isSentNow ? 'sent' : 'sentBefore', { contacts })}</p>
      <div className="actions">
        {ridStatus === 'PROCESSED' ? (
          <a className="ds-button" href={buildPath(locale, 'signIn')}>
            {t('signIn')}
          </a>
        ) : null}
        <a className="ds-link" href={buildPath(locale, 'status')}>
          {t('again')}
        </a>
      </div>
    </>
  )
}
