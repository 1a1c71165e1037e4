import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { FormProblems } from '@/components/form/form-problems'
import { HelpAside } from '@/components/page/help-aside'
import { Notice } from '@/components/page/notice'
import { TaskColumns } from '@/components/page/task-columns'
import { CancelQuestion } from '@/components/requests/cancel-question'
import { RequestDetails } from '@/components/requests/request-details'
import { Shell } from '@/components/shell/shell'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { requireSession } from '@/lib/session/require-session'
import { readSession } from '@/lib/session/session'
import { signOut } from '../../actions'
import { findOwnRequest } from '../find-own-request'
import { cancelRequest } from './actions'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations()
  const session = await readSession({ touch: false })
  const { id, cancel } = await readQuery(searchParams, 'request')
  const request = session && (await findOwnRequest(session.residentId, id))
  if (!request) return { title: await buildPageTitle(t('pages.request')) }
  const isAsked = cancel === 'ask' && request.canBeCancelled
  const title = isAsked ? t('requests.cancel.title') : t(`requests.result.${request.state}.title`)
  return { title: await buildPageTitle(title, { isError: cancel === 'moved' }) }
}

export default async function RequestPage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const session = await requireSession('requests')
  const { id, cancel } = await readQuery(searchParams, 'request')
  const request = await findOwnRequest(session.residentId, id)
  if (!request) redirect(buildPath(locale, 'requests', { error: 'gone' }))
  const isDone = cancel === 'done' && request.state === 'CANCELLED'
  const crumbs = [
    { label: t('pages.account'), href: buildPath(locale, 'account') },
    { label: t('pages.requests'), href: buildPath(locale, 'requests') },
    { label: t('pages.request'), href: buildPath(locale, 'request', { id: request.id }) },
  ]
  return (
    <Shell locale={locale} session={{ signOut }} crumbs={crumbs}>
      <TaskColumns aside={<HelpAside locale={locale} notes={[t('requests.aside')]} />}>
        <FormProblems formError={cancel === 'moved' ? t('requests.cancel.moved') : undefined} />
        {isDone ? <Notice tone="success">{t('requests.cancel.done')}</Notice> : null}
        {cancel === 'ask' && request.canBeCancelled ? (
          <CancelQuestion locale={locale} request={request} action={cancelRequest} />
        ) : (
          <RequestDetails locale={locale} request={request} />
        )}
      </TaskColumns>
    </Shell>
  )
}
