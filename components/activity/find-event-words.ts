import type { getTranslations } from 'next-intl/server'
import type { ActivityEntry } from '@/lib/backend/account/activity-account'

type Translator = Awaited<ReturnType<typeof getTranslations<never>>>
type Key = Parameters<Translator>[0]

type Entry = Pick<ActivityEntry, 'event' | 'door' | 'words'>

/** The words of a key that may have none: events come from the database, and a newer portal may know more of them. */
function findWords(t: Translator, key: string, words: ActivityEntry['words']): string | null {
  return t.has(key as Key) ? t(key as Key, words) : null // checked in the same line
}

/** What we told the resident of it, or null. */
export const findToldWords = (t: Translator, { event, words }: Entry): string | null =>
  findWords(t, `notifications.${event}.email.subject`, words)

/** What happened, in words: its own, else those that we told; a neutral sentence for an event that has none. */
export function findEventWords(t: Translator, entry: Entry): string {
  const { event, door, words } = entry
  // Until requests had words of their own, each end of one was noted as a look at it.
  const name = event === 'ridStatus' && door === 'worker' ? 'requestEnded' : event
  return findWords(t, `activity.events.${name}`, words) ?? findToldWords(t, entry) ?? t('activity.events.other')
}
