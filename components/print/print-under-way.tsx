import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import { FormProblems } from '@/components/form/form-problems'
import { Section } from '@/components/page/section'
import { RequestProgress } from '@/components/requests/request-progress'
import type { RequestView } from '@/components/requests/request-view'
import { StatusHead } from '@/components/status/status-head'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

type PrintUnderWayProps = {
  locale: Locale
  order: RequestView
  /** Another order was tried just now, on a page that did not show this one. */
  isRefused: boolean
  children: ReactNode
}

export async function PrintUnderWay({ locale, order, isRefused, children }: PrintUnderWayProps) {
  const t = await getTranslations()
  const { id, kind, rid, steps, createdAt } = order
  return (
    <>
      <FormProblems formError={isRefused ? t('print.underWay.error') : undefined} />
      <StatusHead
        label={t(`requests.kind.${kind}`)}
        rid={rid}
        title={t('print.underWay.title')}
        text={t('print.underWay.text', { date: formatDate(locale, createdAt, 'day') })}
      />
      <RequestProgress locale={locale} steps={steps} />
      <div className="actions">
        <a className="ds-button" href={buildPath(locale, 'request', { id })}>
          {t('print.underWay.follow')}
        </a>
      </div>
      <Section id="another" heading={t('print.underWay.another')}>
        <p>{t('print.underWay.anotherText')}</p>
        {children}
      </Section>
    </>
  )
}
