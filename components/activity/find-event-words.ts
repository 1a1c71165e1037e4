import type { getTranslations } from 'next-intl/server'

type Translator = Awaited<ReturnType<typeof getTranslations<never>>>
type Key = Parameters<Translator>[0]

/** The words of a key that may have none: events come from the database, and a newer portal may know more of them. */
export function findWords(t: Translator, key: string): string | null {
  return t.has(key as Key) ? t(key as Key) : null // checked in the same line
}

/** What happened, in words; a neutral sentence for an event that has none. */
export const findEventWords = (t: Translator, event: string): string =>
  findWords(t, `activity.events.${event}`) ?? t('activity.events.other')
