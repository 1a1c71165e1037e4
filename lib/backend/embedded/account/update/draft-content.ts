import type { DraftContent } from '@/db/update-drafts'
import { updateItems, type Answer, type UpdateItem } from '@/lib/updates/update-items'

export const contactItems = ['phone', 'email'] as const
export type ContactItem = (typeof contactItems)[number]

/** The channel that a contact is reached by. */
export const channels = { phone: 'sms', email: 'email' } as const satisfies Record<ContactItem, string>

export const readContactItem = (item: UpdateItem): ContactItem | null =>
  contactItems.find((contact) => contact === item) ?? null

/** Proven is an address, not a page: what was proved counts only while it is still the answer. */
export function isContactProven({ answers, proven }: DraftContent, item: ContactItem): boolean {
  return proven[item] !== undefined && proven[item] === answers[item]?.value
}

export const listProvenContacts = (content: DraftContent) =>
  contactItems.filter((item) => isContactProven(content, item))

/** The content with other items chosen: what belongs to those that are no longer among them is dropped. */
export function withItems({ answers, refused = {}, proven }: DraftContent, items: UpdateItem[]): DraftContent {
  const chosen = updateItems.filter((item) => items.includes(item))
  const isKept = ([item]: [string, unknown]) => chosen.some((each) => each === item)
  return {
    items: chosen,
    answers: Object.fromEntries(Object.entries(answers).filter(isKept)),
    refused: Object.fromEntries(Object.entries(refused).filter(isKept)),
    proven: Object.fromEntries(Object.entries(proven).filter(isKept)),
  }
}

/** The content with an answer, whose item is chosen by that. */
export function withAnswer(content: DraftContent, item: UpdateItem, answer: Answer): DraftContent {
  const widened = withItems(content, [...content.items, item])
  const others = Object.entries(widened.refused ?? {}).filter(([each]) => each !== item)
  return { ...widened, refused: Object.fromEntries(others), answers: { ...widened.answers, [item]: answer } }
}

/** Far longer than anything that is accepted. */
const longestKept = 500

/** The content with what was typed into an item's fields and not accepted. */
export function withRefused(content: DraftContent, item: UpdateItem, fields: string[], typed: Answer): DraftContent {
  const kept = Object.fromEntries(fields.map((field) => [field, (typed[field] ?? '').slice(0, longestKept)]))
  return { ...content, refused: { ...content.refused, [item]: kept } }
}

export const emptyContent: DraftContent = { items: [], answers: {}, proven: {} }
