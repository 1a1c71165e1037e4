/** What can go wrong for a resident or a client; `failure-table.ts` has the code and words of each. */
export type ResidentErrorCode =
  | 'data-invalid'
  | 'id-invalid'
  | 'otp-wrong'
  | 'no-contact'
  | 'rid-not-found'
  | 'demographics-not-matched'
  | 'id-frozen'
  | 'too-many-codes'
  /** Another request under an idempotency key that was used already. */
  | 'request-repeated'
  | 'vid-limit-reached'
  | 'vid-not-live'
  | 'vid-not-holders'
  | 'already-locked'
  | 'already-unlocked'
  | 'nobody-matches'
  | 'several-records'
  | 'no-records'
  | 'update-empty'
  | 'update-pending'
  | 'document-refused'
  /** A printed card is on its way already. */
  | 'print-under-way'
  /** Somebody works on the request already, it has ended, or it is another's. */
  | 'request-not-cancellable'

/** A field that is missing, malformed or of a wrong value, by its name on the wire; `reason` says it more closely. */
export type FieldProblem = { field: string; problem: 'missing' | 'malformed'; reason?: string }

type Details = { fields?: FieldProblem[]; idType?: string; retryAfterSeconds?: number }

/** The one error of the domain. Its message is its code: nothing that names a person ever stands in it. */
export class ResidentError extends Error {
  override name = 'ResidentError'
  readonly fields: FieldProblem[]
  /** For `id-invalid`: which type of ID it was (UIN, VID). */
  readonly idType: string | null
  readonly retryAfterSeconds: number | null

  constructor(
    readonly code: ResidentErrorCode,
    details: Details = {},
  ) {
    super(code)
    this.fields = details.fields ?? []
    this.idType = details.idType ?? null
    this.retryAfterSeconds = details.retryAfterSeconds ?? null
  }
}

/** By its name, not its class: Next bundles this file more than once, so one process has several such classes. */
export function isResidentError(error: unknown): error is ResidentError {
  return error instanceof Error && error.name === 'ResidentError'
}
