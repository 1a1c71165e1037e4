/** Scripts that tell how a text is spoken; names in Latin letters are read as English where the rest is not Latin. */
const languageOfScript = [
  ['ar', /\p{Script=Arabic}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['el', /\p{Script=Greek}/u],
  ['en', /\p{Script=Latin}/u],
] as const
const isLatin = (language: string) => language !== 'ar' && language !== 'hi' && language !== 'el'

/**
 * The language (BCP 47) in which a text is read aloud, or null where it is the document's own. Of a line in several
 * scripts the one with the most letters counts.
 */
export function tellLanguage(text: string, ownLanguage: string): string | null {
  const counts = languageOfScript.map(([language, script]) => {
    const letters = Array.from(text).filter((letter) => script.test(letter)).length
    return { language, letters }
  })
  const most = counts.reduce((one, other) => (other.letters > one.letters ? other : one))
  if (most.letters === 0 || most.language === ownLanguage) return null
  return most.language === 'en' && isLatin(ownLanguage) ? null : most.language
}
