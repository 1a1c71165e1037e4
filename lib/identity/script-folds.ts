/** How names are compared in one script. What is not listed stays as it is. */
type ScriptFold = {
  letters: RegExp
  /** Marks that tell no two people apart. */
  droppedMarks?: RegExp
  /** The letters after which alone they are dropped. */
  droppedAfter?: RegExp
  /** Letters that are written for one another. */
  same?: Record<string, string>
  /** Spaces that stand for nothing, as words are written apart or together. */
  joined?: RegExp
}

/**
 * One table, by script. The sources are Unicode's decompositions, the primary weights of CLDR's root collation, and
 * usage where these say nothing; docs/names.md has the reason of each.
 */
export const scriptFolds: ScriptFold[] = [
  { letters: /[\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Syriac}]/u, droppedMarks: /\p{M}/u },
  { letters: /\p{Script=Greek}/u, same: { ς: 'σ', ϲ: 'σ' } },
  // Stress and pitch on vowels; й, ї, ў, ѓ and ќ are letters of their own.
  {
    letters: /\p{Script=Cyrillic}/u,
    droppedMarks: /[\u0300\u0301\u030f\u0311]/,
    droppedAfter: /[аеиоуыэюяіѣѵ]/iu,
  },
  { letters: /\p{Script=Cyrillic}/u, droppedMarks: /\u0308/, droppedAfter: /е/iu },
  {
    letters: /\p{Script=Arabic}/u,
    droppedMarks: /\p{M}/u,
    same: { ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ۃ: 'ه', ە: 'ه' },
    joined: /(?<=\p{scx=Arabic}) (?=\p{scx=Arabic})/gu,
  },
  { letters: /\p{Script=Hebrew}/u, same: { װ: 'וו', ױ: 'וי', ײ: 'יי' } },
  { letters: /\p{Script=Devanagari}/u, droppedMarks: /\u093c/ },
  { letters: /\p{Script=Bengali}/u, same: { ৎ: 'ত্' } },
  {
    letters: /\p{Script=Malayalam}/u,
    same: { ൺ: 'ണ്', ൻ: 'ന്', ർ: 'ര്', ൽ: 'ല്', ൾ: 'ള്', ൿ: 'ക്' },
  },
  {
    letters: /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u,
    joined:
      /(?<=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]) (?=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}])/gu,
  },
]
