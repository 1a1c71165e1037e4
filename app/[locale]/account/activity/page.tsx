import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { after } from 'next/server'
import { ActivityContent } from '@/components/activity/activity-content'
import { HelpAside } from '@/components/page/help-aside'
import { TaskColumns } from '@/components/page/task-columns'
import { Shell } from '@/components/shell/shell'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import { requireSession } from '@/lib/session/require-session'
import { signOut } from '../actions'
import { markAllRead } from './actions'

const pageSize = 25

export async function generateMetadata(): Promise<Metadata> {
  return { title: await buildPageTitle((await getTranslations('activity'))('title')) }
}

export default async function ActivityPage({ searchParams }: { searchParams: SearchParams }) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const { residentId } = await requireSession('activity')
  const { activity } = (await getContainer()).backend.account
  const { total, unread } = await activity.count(residentId)
  const pageCount = Math.max(1, Math.ceil(total / pageSize))
  const query = await readQuery(searchParams, 'activity')
  const page = query.page > 0 && query.page <= pageCount ? query.page : 1
  const entries = await activity.list(residentId, { offset: (page - 1) * pageSize, limit: pageSize })
  const shown = entries.filter(({ isUnread }) => isUnread).map(({ id }) => id)
  // Runs after the page is sent, so that this page still shows what is new.
  if (shown.length > 0) after(() => activity.markRead(residentId, shown))
  const crumbs = [
    { label: t('pages.account'), href: buildPath(locale, 'account') },
    { label: t('pages.activity'), href: buildPath(locale, 'activity') },
  ]
  return (
    <Shell locale={locale} session={{ signOut }} crumbs={crumbs}>
      <TaskColumns aside={<HelpAside locale={locale} notes={[t('activity.asideNotYou'), t('activity.asideUses')]} />}>
        <ActivityContent
          locale={locale}
          entries={entries}
          page={page}
          pageCount={pageCount}
          unreadCount={unread}
          markAllRead={markAllRead}
        />
      </TaskColumns>
    </Shell>
  )
}
