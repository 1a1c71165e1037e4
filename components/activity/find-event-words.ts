import type { getTranslations } from 'next-intl/server'
import type { ActivityEntry } from '@/lib/backend/account/activity-account'

type Translator = Awaited<ReturnType<typeof getTranslations<never>>>
type Key = Parameters<Translator>[0]

type Entry = Pick<ActivityEntry, 'event' | 'entryPoint' | 'words'>

/** The key may be missing, because a newer portal may have written the event. */
function findWords(t: Translator, key: string, words: ActivityEntry['words']): string | null {
  return t.has(key as Key) ? t(key as Key, words) : null // checked in the same line
}

export const findToldWords = (t: Translator, { event, words }: Entry): string | null =>
  findWords(t, `notifications.${event}.email.subject`, words)

/** Falls back to the words of the message, then to a neutral sentence. */
export function findEventWords(t: Translator, entry: Entry): string {
  const { event, entryPoint, words } = entry
  // Earlier releases recorded the end of a request as a look at its status.
  const name = event === 'ridStatus' && entryPoint === 'worker' ? 'requestEnded' : event
  return findWords(t, `activity.events.${name}`, words) ?? findToldWords(t, entry) ?? t('activity.events.other')
}
