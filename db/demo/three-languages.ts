export type InThreeLanguages = { eng: string; fra: string; ara: string }

export function writeIn(eng: string, fra: string, ara: string): InThreeLanguages {
  return { eng, fra, ara }
}
