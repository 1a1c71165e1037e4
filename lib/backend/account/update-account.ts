import type { ValidationContext } from '@/lib/update/item-fields'
import type { Answer, AnswerProblem, DocumentType, Proof, UpdateItem } from '@/lib/update/update-items'
import type { CurrentValues, UpdateDraft } from '@/lib/update/update-draft'
import type { DocumentProblem } from '@/lib/documents/check-document'
import type { Call } from '../call'
import type { Challenge, ChallengeStart } from '../challenge'
import type { SpentOtp } from '@/lib/otp/spend-otp'

export type KeptAnswer =
  | { outcome: 'kept'; draft: UpdateDraft }
  | { outcome: 'refused'; problems: Record<string, AnswerProblem> }
  | { outcome: 'not-begun' }

export type ContactProof = { outcome: 'verified'; draft: UpdateDraft } | Exclude<SpentOtp, { outcome: 'verified' }>

export type UploadProblem = DocumentProblem | 'none' | 'quota' | 'busy'

/** Each method returns after the commit, so a page may show the result as kept. */
export interface UpdateAccount {
  readDraft(residentId: string): Promise<UpdateDraft | null>
  readCurrent(residentId: string): Promise<CurrentValues>
  readItem(residentId: string, item: UpdateItem): Promise<ValidationContext>
  listPendingItems(residentId: string): Promise<UpdateItem[]>
  /** Starts or changes a draft; answers and documents of items no longer chosen are deleted. */
  chooseItems(residentId: string, items: UpdateItem[]): Promise<UpdateDraft | null>
  /**
   * Keeps a refused answer too, as typed. A new contact is unproven until its code was entered.
   * @param options with `mustBeBegun` no draft is begun for the answer
   */
  keepAnswer(
    residentId: string,
    item: UpdateItem,
    answer: Answer,
    options?: { mustBeBegun: boolean },
  ): Promise<KeptAnswer>
  startContactProof(residentId: string, item: 'phone' | 'email', call: Call): Promise<ChallengeStart>
  confirmContactProof(
    residentId: string,
    item: 'phone' | 'email',
    challenge: Challenge,
    code: string,
    call: Call,
  ): Promise<ContactProof>
  keepDocument(
    residentId: string,
    upload: { proof: Proof; documentType: DocumentType; fileName: string; content: Buffer },
  ): Promise<'kept' | UploadProblem>
  readDocument(residentId: string, proof: Proof): Promise<{ contentType: string; content: Buffer } | null>
  dropDocument(residentId: string, proof: Proof): Promise<void>
  dropDraft(residentId: string): Promise<void>
  /**
   * A repeated `key` submits once; the draft is then deleted.
   * @throws ResidentError update-empty, update-pending, data-invalid, document-refused
   */
  submit(residentId: string, key: string, call: Call): Promise<{ rid: string }>
}
