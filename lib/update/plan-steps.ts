import type { UpdateDraft } from './update-draft'
import type { Proof, UpdateItem } from './update-items'

export type Contact = 'phone' | 'email'

export type UpdateStep =
  | { page: 'field'; item: UpdateItem }
  | { page: 'contactCode'; item: Contact }
  | { page: 'proof'; proof: Proof }
  | { page: 'check' }

export const readContact = (item: string): Contact | null => (item === 'phone' || item === 'email' ? item : null)

export function planSteps({ items, requiredProofs }: UpdateDraft): UpdateStep[] {
  const fields = items.flatMap((item): UpdateStep[] => {
    const contact = readContact(item)
    const field = { page: 'field', item } as const
    return contact ? [field, { page: 'contactCode', item: contact }] : [field]
  })
  const proofs = requiredProofs.map((proof): UpdateStep => ({ page: 'proof', proof }))
  return [...fields, ...proofs, { page: 'check' }]
}

function isDone(draft: UpdateDraft, step: UpdateStep): boolean {
  if (step.page === 'field') return draft.answers[step.item] !== undefined
  if (step.page === 'contactCode') return draft.provenContacts.includes(step.item)
  return step.page === 'proof' && draft.documents.some(({ proof }) => proof === step.proof)
}

/** The first incomplete page, otherwise the last one. */
export function findNextUpdateStep(draft: UpdateDraft): UpdateStep {
  return planSteps(draft).find((step) => !isDone(draft, step)) ?? { page: 'check' }
}

const isSameStep = (a: UpdateStep, b: UpdateStep) => JSON.stringify(a) === JSON.stringify(b)

/** A contact and its code count as one step. */
export function countSteps(draft: UpdateDraft, step: UpdateStep): { position: number; count: number } {
  const counted = planSteps(draft).filter(({ page }) => page !== 'contactCode')
  const shown: UpdateStep = step.page === 'contactCode' ? { page: 'field', item: step.item } : step
  return { position: counted.findIndex((each) => isSameStep(each, shown)) + 1, count: counted.length }
}
