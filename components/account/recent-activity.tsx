import { getTranslations } from 'next-intl/server'
import { findEventWords } from '@/components/activity/find-event-words'
import type { ActivityEntry } from '@/lib/backend/account/activity-account'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

type RecentActivityProps = { locale: Locale; entries: readonly ActivityEntry[] }

export async function RecentActivity({ locale, entries }: RecentActivityProps) {
  const t = await getTranslations()
  return (
    <aside className="stack" aria-labelledby="recent-heading">
      <h2 className="ds-heading" data-size="sm" id="recent-heading">
        {t('account.recent')}
      </h2>
      <ul className="rows recent">
        {entries.map((entry) => (
          <li key={entry.id}>
            <b>{findEventWords(t, entry)}</b>
            <time className="small quiet" dateTime={entry.at.toISOString()}>
              {formatDate(locale, entry.at, 'moment')}
            </time>
          </li>
        ))}
      </ul>
      <a className="tap" href={buildPath(locale, 'activity')}>
        {t('account.allActivity')}
      </a>
    </aside>
  )
}
