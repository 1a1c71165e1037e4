import type { ApiName } from '@/lib/contract/api'
import type { ResidentModel, Who } from './resident-model'

/** What is sent beside the fields of the code. */
export type Question = {
  fields: Record<string, unknown>
  /** Of the path. */
  vid?: string
  /** The code of a refusal that comes before the ID and the code are looked at. */
  refusedUnread?: string
}
/** What the rules say of it, once the code was right. */
export type Verdict = {
  /** The failure's code; null when it succeeds. */
  refusal: string | null
  /** Changes the model as the success does, and checks what the answer shows. */
  commit(response: Record<string, unknown>): void
}

/** A documented operation with its choices made; what they come to depends on the model. */
export type Operation = {
  api: ApiName
  title: string
  /** A wrong code's. */
  otpCode: string
  /** Where it isn't that of a wrong code: an ID's that nobody holds. */
  unknownCode?: string
  /** Whether a call that succeeded and is repeated gets the same answer. */
  isRepeatable: boolean
  takesEndedIds: boolean
  ask(model: ResidentModel, who: Who): Question
  /** @param holder whose the code was, which need not be who asks */
  validate(model: ResidentModel, holder: Who, question: Question): Verdict
}

export const usual = { isRepeatable: false, takesEndedIds: false }
