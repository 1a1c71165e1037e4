import type { Answer, DocumentType, Proof, UpdateItem } from './update-items'

export type DraftDocument = {
  proof: Proof
  documentType: DocumentType
  fileName: string
  contentType: string
  byteCount: number
}

/** Kept for 24 hours after the last change. */
export type UpdateDraft = {
  items: UpdateItem[]
  answers: Partial<Record<UpdateItem, Answer>>
  /** As typed. */
  refused: Partial<Record<UpdateItem, Answer>>
  provenContacts: ('phone' | 'email')[]
  documents: DraftDocument[]
  /** The proofs for the answers, or for the items without an answer. */
  requiredProofs: Proof[]
  expiresAt: Date
}

/** In the fields of the item's page; an empty text for a missing value. */
export type CurrentValues = Record<UpdateItem, Answer>
