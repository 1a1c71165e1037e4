const apostrophes = /[‘’‛′ʼ`´＇]/g
const hyphens = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g
/** Letters in a form for another width or place: full-width ones, ligatures of Latin and shapes of Arabic letters. */
const formsOfLetters = /[\ufb00-\ufb06\ufb50-\ufdf1\ufdf3-\ufdff\ufe70-\ufefc\uff01-\uffee]/g

/**
 * Text with the marks that every keyboard has: programs that correct while people type put others in their place, and
 * texts pasted from a PDF have letters in the shapes that were drawn. The letters ʻ, ʿ and ʾ stay.
 */
export const writePlainMarks = (text: string) =>
  text
    .replace(apostrophes, "'")
    .replace(hyphens, '-')
    .replace(formsOfLetters, (form) => form.normalize('NFKC'))
