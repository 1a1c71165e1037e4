/** Why a text is no readable card, in the words of the specification's own test vectors. */
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

/** The text is not a card that can be read. Whether a readable one is genuine is in the answer of `readClaim`. */
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

/** By its name: a bundler may make several such classes. */
export const isClaim169Error = (error: unknown): error is Claim169Error =>
  error instanceof Error && error.name === 'Claim169Error'
