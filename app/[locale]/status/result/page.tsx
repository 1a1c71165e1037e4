import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { HelpAside } from '@/components/page/help-aside'
import { TaskColumns } from '@/components/page/task-columns'
import { Shell } from '@/components/shell/shell'
import { StatusResult } from '@/components/status/status-result'
import { StatusWithheld } from '@/components/status/status-withheld'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { findRequestState } from '@/lib/requests/request-state'
import { readSession } from '@/lib/session/session'
import { signOut } from '../../account/actions'
import { statusCookie } from '../status-cookie'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('status')
  const found = await statusCookie.read()
  if (!found) return { title: await buildPageTitle(t('title')) }
  if (found.outcome === 'noContact') return { title: await buildPageTitle(t('noContact.title')) }
  return { title: await buildPageTitle(t(`result.${findRequestState(found.ridStatus, found.steps)}.title`)) }
}

export default async function StatusResultPage() {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const found = await statusCookie.read()
  if (!found) redirect(buildPath(locale, 'status'))
  const session = (await readSession()) ? { signOut } : null
  const crumbs = [
    { label: t('pages.home'), href: buildPath(locale, 'home') },
    { label: t('pages.status'), href: buildPath(locale, 'status') },
    { label: t('status.progress'), href: buildPath(locale, 'statusResult') },
  ]
  return (
    <Shell locale={locale} session={session} crumbs={crumbs}>
      <TaskColumns aside={<HelpAside locale={locale} notes={[t('status.asideLate')]} />}>
        {found.outcome === 'found' ? (
          <StatusResult locale={locale} application={found} state={findRequestState(found.ridStatus, found.steps)} />
        ) : (
          <StatusWithheld locale={locale} rid={found.rid} />
        )}
      </TaskColumns>
    </Shell>
  )
}
