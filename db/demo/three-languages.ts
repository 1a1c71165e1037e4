/** A text in the country's three languages. */
export type InThreeLanguages = { eng: string; fra: string; ara: string }

/** The three as one. */
export function writeIn(eng: string, fra: string, ara: string): InThreeLanguages {
  return { eng, fra, ara }
}
