import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/form/link-button'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import type { ActivityEntry } from '@/lib/backend/account/activity-account'
import type { Locale } from '@/lib/i18n/languages'
import { ActivityPager } from './activity-pager'
import { ActivityRow } from './activity-row'

type ActivityContentProps = {
  locale: Locale
  entries: ActivityEntry[]
  page: number
  pageCount: number
  unreadCount: number
  markAllRead: (form: FormData) => Promise<void>
}

export async function ActivityContent({
  locale,
  entries,
  page,
  pageCount,
  unreadCount,
  markAllRead,
}: ActivityContentProps) {
  const t = await getTranslations('activity')
  const shownUnread = entries.filter(({ isUnread }) => isUnread).length
  return (
    <div className="stack" data-gap="lg">
      <div className="stack" data-gap="sm">
        <PageTitle>{t('title')}</PageTitle>
        <Lede>{t('lede')}</Lede>
      </div>
      {entries.length === 0 ? <p>{t('empty')}</p> : null}
      {unreadCount > 0 ? <p>{t('unreadCount', { count: unreadCount })}</p> : null}
      {unreadCount > shownUnread ? (
        <form action={markAllRead}>
          <LinkButton>{t('markAll')}</LinkButton>
        </form>
      ) : null}
      {entries.length > 0 ? (
        <ol className="events">
          {entries.map((entry) => (
            <ActivityRow key={entry.id} locale={locale} entry={entry} />
          ))}
        </ol>
      ) : null}
      <ActivityPager locale={locale} page={page} pageCount={pageCount} />
    </div>
  )
}
