import type { LockState } from '@/lib/backend/account/locks-account'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'

/** Only the clock for today, otherwise with the day. */
export function formatUntil(locale: Locale, until: Date, now: Date): string {
  const isToday = formatDate(locale, until, 'day') === formatDate(locale, now, 'day')
  return formatDate(locale, until, isToday ? 'clock' : 'moment')
}

type StateWords = { key: 'locked' | 'lockedToday' | 'open' | 'openUntil'; when: string }

export function pickStateWords(locale: Locale, { since, until }: LockState, now: Date): StateWords {
  if (until) return { key: 'openUntil', when: formatUntil(locale, until, now) }
  if (!since) return { key: 'open', when: '' }
  const [day, today] = [formatDate(locale, since, 'day'), formatDate(locale, now, 'day')]
  return day === today ? { key: 'lockedToday', when: formatDate(locale, since, 'clock') } : { key: 'locked', when: day }
}
