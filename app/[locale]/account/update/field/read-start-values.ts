import 'server-only'
import type { UpdateDraft } from '@/lib/updates/update-draft'
import { languages, type Locale } from '@/lib/i18n/languages'
import type { Answer, UpdateItem } from '@/lib/updates/update-items'
import { readLostAnswer } from '../lost-answer'

/** Small corrections are made in what is there; an address or a contact is another one altogether. */
const correctedInPlace: readonly UpdateItem[] = ['name', 'guardian', 'dateOfBirth', 'gender']

/** What the fields of an item begin with: what was typed last, else what was accepted, else a help to begin with. */
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
