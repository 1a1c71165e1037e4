export type ResidentErrorCode =
  | 'data-invalid'
  | 'id-invalid'
  | 'otp-wrong'
  | 'no-contact'
  | 'rid-not-found'
  | 'demographics-not-matched'
  | 'id-frozen'
  | 'too-many-codes'
  /** Another request used the same idempotency key before. */
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
  | 'print-under-way'
  /** It is in work or finished, or belongs to somebody else. */
  | 'request-not-cancellable'

/** `field` is the name on the wire; `reason` adds detail. */
export type FieldProblem = { field: string; problem: 'missing' | 'malformed'; reason?: string }

type Details = { fields?: FieldProblem[]; idType?: string; retryAfterSeconds?: number }

/** The message is the code, so it never holds personal data. */
export class ResidentError extends Error {
  override name = 'ResidentError'
  readonly fields: FieldProblem[]
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

/** Compares the name, because Next bundles this file more than once and has several such classes. */
export function isResidentError(error: unknown): error is ResidentError {
  return error instanceof Error && error.name === 'ResidentError'
}
