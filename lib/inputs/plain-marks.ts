const apostrophes = /[‘’‛′ʼ`´＇]/g
const hyphens = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g
/** Full-width letters, Latin ligatures and Arabic presentation forms. */
const formsOfLetters = /[\ufb00-\ufb06\ufb50-\ufdf1\ufdf3-\ufdff\ufe70-\ufefc\uff01-\uffee]/g

/** Reverses autocorrection and the letter shapes of PDF text. The letters ʻ, ʿ and ʾ stay. */
export const writePlainMarks = (text: string) =>
  text
    .replace(apostrophes, "'")
    .replace(hyphens, '-')
    .replace(formsOfLetters, (form) => form.normalize('NFKC'))
