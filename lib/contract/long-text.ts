/** Kept as decoded base64 (null for other text), because a string of megabytes would delay other requests. */
export class LongText {
  constructor(readonly bytes: Buffer | null) {}
}

export type LongTexts = ReadonlyMap<string, LongText>
