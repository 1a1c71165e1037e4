import type { DraftContent } from '@/db/update-drafts'
import { updateItems, type Answer, type UpdateItem } from '@/lib/update/update-items'

export const contactItems = ['phone', 'email'] as const
export type ContactItem = (typeof contactItems)[number]

export const channels = { phone: 'sms', email: 'email' } as const satisfies Record<ContactItem, string>

export const readContactItem = (item: UpdateItem): ContactItem | null =>
  contactItems.find((contact) => contact === item) ?? null

/** Compares the address, so a changed answer must be proved again. */
export function isContactProven({ answers, proven }: DraftContent, item: ContactItem): boolean {
  return proven[item] !== undefined && proven[item] === answers[item]?.value
}

export const listProvenContacts = (content: DraftContent) =>
  contactItems.filter((item) => isContactProven(content, item))

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

export function withAnswer(content: DraftContent, item: UpdateItem, answer: Answer): DraftContent {
  const widened = withItems(content, [...content.items, item])
  const others = Object.entries(widened.refused ?? {}).filter(([each]) => each !== item)
  return { ...widened, refused: Object.fromEntries(others), answers: { ...widened.answers, [item]: answer } }
}

const longestKept = 500

export function withRefused(content: DraftContent, item: UpdateItem, fields: string[], typed: Answer): DraftContent {
  const kept = Object.fromEntries(fields.map((field) => [field, (typed[field] ?? '').slice(0, longestKept)]))
  return { ...content, refused: { ...content.refused, [item]: kept } }
}

export const emptyContent: DraftContent = { items: [], answers: {}, proven: {} }
