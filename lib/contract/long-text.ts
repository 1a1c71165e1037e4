/**
 * A text of a body that is too long to be kept as one: a string of megabytes costs every other request a wait.
 * `bytes` is what it is the base64 of, decoded as it came; null for other text.
 */
export class LongText {
  constructor(readonly bytes: Buffer | null) {}
}

/** By their placeholders. */
export type LongTexts = ReadonlyMap<string, LongText>
