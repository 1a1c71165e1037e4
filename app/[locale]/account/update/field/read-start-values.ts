import 'server-only'
import type { UpdateDraft } from '@/lib/update/update-draft'
import { languages, type Locale } from '@/lib/i18n/languages'
import type { Answer, UpdateItem } from '@/lib/update/update-items'
import { readLostAnswer } from '../lost-answer'

/** People correct these in place, but replace an address or a contact. */
const correctedInPlace: readonly UpdateItem[] = ['name', 'guardian', 'dateOfBirth', 'gender']

/** The last typed values, otherwise the accepted ones, otherwise a start. */
export async function readStartValues(
  residentId: string,
  item: UpdateItem,
  { draft, current, locale }: { draft: UpdateDraft; current: Answer; locale: Locale },
): Promise<Answer> {
  const typed = (await readLostAnswer(residentId, item)) ?? draft.refused[item] ?? draft.answers[item]
  if (typed) return typed
  if (item === 'address') return { language: languages[locale].wireCode }
  return correctedInPlace.includes(item) ? current : {}
}
