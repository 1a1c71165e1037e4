import { getTranslations } from 'next-intl/server'
import type { ActivityEntry } from '@/lib/backend/account/activity-account'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import { ActivityFacts } from './activity-facts'
import { findEventWords, findToldWords } from './find-event-words'
import { UnreadMark } from './unread-mark'

export async function ActivityRow({ locale, entry }: { locale: Locale; entry: ActivityEntry }) {
  const t = await getTranslations()
  const { at, isUnread } = entry
  const [happened, told] = [findEventWords(t, entry), findToldWords(t, entry)]
  return (
    <li data-unread={isUnread || undefined}>
      <p className="what">
        <b>{happened}</b> {isUnread ? <UnreadMark>{t('activity.new')}</UnreadMark> : null}
      </p>
      <time className="small" dateTime={at.toISOString()}>
        {formatDate(locale, at, 'moment')}
      </time>
      <ActivityFacts entry={entry} />
      {told ? <p className="small quiet">{t('activity.told', { subject: told })}</p> : null}
    </li>
  )
}
