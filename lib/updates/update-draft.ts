import type { Answer, DocumentType, Proof, UpdateItem } from './update-items'

export type DraftDocument = {
  proof: Proof
  documentType: DocumentType
  /** As the resident's device named it. */
  fileName: string
  contentType: string
  byteCount: number
}

/** An update that was begun, as far as it has come; kept for 24 hours after the last change. */
export type UpdateDraft = {
  /** Chosen items, in the order of `updateItems`. */
  items: UpdateItem[]
  /** Accepted answers. */
  answers: Partial<Record<UpdateItem, Answer>>
  /** Answers that were not accepted, as they were typed. */
  refused: Partial<Record<UpdateItem, Answer>>
  /** Contacts of `answers` that a code has proved. */
  provenContacts: ('phone' | 'email')[]
  documents: DraftDocument[]
  /** What the answers, or where those are missing the items, demand. */
  requiredProofs: Proof[]
  expiresAt: Date
}

/** What is on record of an item, in the fields of its page; empty texts for what is not. */
export type CurrentValues = Record<UpdateItem, Answer>
