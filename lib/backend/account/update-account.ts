import type { JudgedFrom } from '@/lib/updates/item-fields'
import type { Answer, AnswerProblem, DocumentType, Proof, UpdateItem } from '@/lib/updates/update-items'
import type { CurrentValues, UpdateDraft } from '@/lib/updates/update-draft'
import type { DocumentProblem } from '@/lib/documents/check-document'
import type { Call } from '../call'
import type { Challenge, ChallengeStart } from '../challenge'
import type { SpentOtp } from '@/lib/otp/spend-otp'

export type KeptAnswer = { outcome: 'kept' } | { outcome: 'refused'; problems: Record<string, AnswerProblem> }

/** What is wrong with an upload: the last part of its message key under `update.upload`. */
export type UploadProblem = DocumentProblem | 'none' | 'quota' | 'busy'

/** The journey of an update. Whatever answers has been committed: a page may show it as kept. */
export interface UpdateAccount {
  /** Null when none is begun, or it has run out. */
  readDraft(residentId: string): Promise<UpdateDraft | null>
  readCurrent(residentId: string): Promise<CurrentValues>
  /** What an item's page is made of for this resident: a name has a field for each language on record. */
  readItem(residentId: string, item: UpdateItem): Promise<JudgedFrom>
  /** Items of which an update is under way: they cannot be chosen. */
  listPendingItems(residentId: string): Promise<UpdateItem[]>
  /** Begins a draft, or changes what it is about; answers and documents of items no longer chosen are dropped. */
  chooseItems(residentId: string, items: UpdateItem[]): Promise<void>
  /**
   * Checks an answer and keeps it when it is right, else keeps what was typed of it with the draft, if there is one. A new phone
   * or e-mail is unproven until its code was entered.
   */
  keepAnswer(residentId: string, item: UpdateItem, answer: Answer): Promise<KeptAnswer>
  /** Sends a code to the new contact of the draft. */
  startContactProof(residentId: string, item: 'phone' | 'email', call: Call): Promise<ChallengeStart>
  confirmContactProof(
    residentId: string,
    item: 'phone' | 'email',
    challenge: Challenge,
    code: string,
    call: Call,
  ): Promise<SpentOtp>
  /** Keeps an upload; a second one for the same proof takes the place of the first. */
  keepDocument(
    residentId: string,
    upload: { proof: Proof; documentType: DocumentType; fileName: string; content: Buffer },
  ): Promise<'kept' | UploadProblem>
  /** The upload's own bytes, for its preview; null when there is none. */
  readDocument(residentId: string, proof: Proof): Promise<{ contentType: string; content: Buffer } | null>
  dropDocument(residentId: string, proof: Proof): Promise<void>
  dropDraft(residentId: string): Promise<void>
  /**
   * Sends the draft off as a request, once for each `key`; the draft is gone then.
   * @throws ResidentError update-empty, update-pending, data-invalid (something is missing or unproven), document-refused
   */
  submit(residentId: string, key: string, call: Call): Promise<{ rid: string }>
}
