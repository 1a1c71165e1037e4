/** The scripts that decide the spoken language; Latin names in other text are read as English. */
const languageOfScript = [
  ['ar', /\p{Script=Arabic}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['el', /\p{Script=Greek}/u],
  ['en', /\p{Script=Latin}/u],
] as const
const isLatin = (language: string) => language !== 'ar' && language !== 'hi' && language !== 'el'

/** BCP 47, or null for the document's own; in a mixed line the script with most letters wins. */
export function detectLanguage(text: string, ownLanguage: string): string | null {
  const counts = languageOfScript.map(([language, script]) => {
    const letters = Array.from(text).filter((letter) => script.test(letter)).length
    return { language, letters }
  })
  const most = counts.reduce((one, other) => (other.letters > one.letters ? other : one))
  if (most.letters === 0 || most.language === ownLanguage) return null
  return most.language === 'en' && isLatin(ownLanguage) ? null : most.language
}
