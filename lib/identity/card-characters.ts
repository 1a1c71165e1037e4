/** Characters without a glyph in the card's fonts; a test compares the two. */
const unset =
  /[^\p{Cc}\p{Cf}\u0020-\u02cc\u02ce-\u02d7\u02da\u02dc-\u0301\u0303-\u0304\u0308-\u0309\u0323\u0329\u0370-\u03e1\u03f0-\u052f\u060c-\u060d\u0610-\u0612\u0615\u061b\u061f\u0621-\u063a\u063d\u0640-\u0658\u065a-\u065b\u0660-\u0671\u0674\u0679\u067c\u067e\u0681\u0685-\u0686\u0688-\u0689\u0691\u0693\u0695-\u0696\u0698\u069a\u06a0-\u06a1\u06a4\u06a9-\u06ad\u06af\u06b5\u06ba\u06bc-\u06be\u06c0-\u06c3\u06c6-\u06d0\u06d2-\u06d5\u06dc-\u06de\u06e9\u06f0-\u06f9\u0762-\u0763\u0900-\u097f\u1e00-\u2002\u2009\u2010-\u2011\u2013-\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2032-\u2033\u2039-\u203a\u2044\u20a0-\u20c0\u2113\u2116\u2122\u2212\u2c60-\u2c7f\ua640-\ua66f\ua720-\ua7ca]/u

export const writeForCard = (text: string) =>
  Array.from(text.normalize('NFC'), (character) =>
    unset.test(character) ? character.normalize('NFKC') : character,
  ).join('')

export const isSettable = (text: string) => !unset.test(writeForCard(text))

/** The card prints French and English in its Latin line, Arabic in its Arabic line. */
const languagesOfCard: readonly string[] = ['eng', 'fra', 'ara']
const languagesOfLatinLine: readonly string[] = ['eng', 'fra']

/** The card does not print other languages, so any text fits. */
export const fitsCard = (text: string, language: string) => !languagesOfCard.includes(language) || isSettable(text)

export const nameFitsCard = (name: string, language: string) =>
  fitsCard(name, language) &&
  !(languagesOfLatinLine.includes(language) && /(?!\p{Script=Latin})\p{L}/u.test(bare(name)))

/** Modifier letters such as ʻ, ʼ, ª belong to all scripts. */
const bare = (name: string) => name.replace(/\p{Lm}/gu, '')
