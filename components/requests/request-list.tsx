import { getTranslations } from 'next-intl/server'
import { LinkRow, LinkRows } from '@/components/page/link-rows'
import { Section } from '@/components/page/section'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { RequestRow } from './request-row'
import type { RequestView } from './request-view'

type RequestListProps = { locale: Locale; underWay: readonly RequestView[]; ended: readonly RequestView[] }

async function NoRequests({ locale }: { locale: Locale }) {
  const t = await getTranslations()
  return (
    <Section id="none" heading={t('requests.empty.title')}>
      <p>{t('requests.empty.text')}</p>
      <LinkRows>
        <LinkRow icon="print" title={t('pages.print')} href={buildPath(locale, 'print')} />
        <LinkRow icon="edit" title={t('pages.update')} href={buildPath(locale, 'update')} />
      </LinkRows>
    </Section>
  )
}

export async function RequestList({ locale, underWay, ended }: RequestListProps) {
  const t = await getTranslations('requests')
  if (underWay.length + ended.length === 0) return <NoRequests locale={locale} />
  const parts = [
    { id: 'underWay', requests: underWay },
    { id: 'ended', requests: ended },
  ] as const
  return parts
    .filter(({ requests }) => requests.length > 0)
    .map(({ id, requests }) => (
      <Section key={id} id={id} heading={t(id)}>
        <LinkRows>
          {requests.map((request) => (
            <RequestRow key={request.id} locale={locale} request={request} />
          ))}
        </LinkRows>
      </Section>
    ))
}
