import { getTranslations } from 'next-intl/server'
import type { ActivityEntry } from '@/lib/backend/account/activity-account'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import { ActivityFacts } from './activity-facts'
import { UnreadMark } from './unread-mark'

type Translator = Awaited<ReturnType<typeof getTranslations<never>>>
type Key = Parameters<Translator>[0]

/** The words of a key that may have none: events come from the database, and a newer portal may know more of them. */
function findWords(t: Translator, key: string): string | null {
  return t.has(key as Key) ? t(key as Key) : null // checked in the same line
}

/** One thing that happened, and what we told about it. */
export async function ActivityRow({ locale, entry }: { locale: Locale; entry: ActivityEntry }) {
  const t = await getTranslations()
  const { at, event, isUnread } = entry
  const told = findWords(t, `notifications.${event}.email.subject`)
  return (
    <li data-unread={isUnread || undefined}>
      <p className="what">
        <b>{findWords(t, `activity.events.${event}`) ?? t('activity.events.other')}</b>{' '}
        {isUnread ? <UnreadMark>{t('activity.new')}</UnreadMark> : null}
      </p>
      <time className="small" dateTime={at.toISOString()}>
        {formatDate(locale, at, 'moment')}
      </time>
      <ActivityFacts entry={entry} />
      {told ? <p className="small quiet">{t('activity.told', { subject: told })}</p> : null}
    </li>
  )
}
