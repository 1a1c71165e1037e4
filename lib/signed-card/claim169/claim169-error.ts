/** The names come from the specification's test vectors. */
export type Claim169Problem =
  | 'Base45Decode'
  | 'Decompress'
  | 'CborParse'
  | 'CoseParse'
  | 'CwtParse'
  | 'Claim169Parse'
  | 'Claim169NotFound'
  | 'UnsupportedAlg'
  | 'UnsupportedKey'
  | 'DecryptionFailed'

/** Only for unreadable text; `readClaim` answers whether a readable card is genuine. */
export class Claim169Error extends Error {
  override name = 'Claim169Error'

  constructor(
    readonly code: Claim169Problem,
    message: string = code,
    cause?: unknown,
  ) {
    super(message, { cause })
  }
}

/** Compares the name, because a bundler may make several such classes. */
export const isClaim169Error = (error: unknown): error is Claim169Error =>
  error instanceof Error && error.name === 'Claim169Error'
