type ScriptFold = {
  letters: RegExp
  /** Marks that distinguish nobody. */
  droppedMarks?: RegExp
  /** They are dropped only after these letters. */
  droppedAfter?: RegExp
  /** Letters that people use for one another. */
  same?: Record<string, string>
  /** Spaces that people write or leave out. */
  joined?: RegExp
}

/** From Unicode's decompositions, CLDR's root collation and usage; docs/names.md has the reasons. */
export const scriptFolds: ScriptFold[] = [
  { letters: /[\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Syriac}]/u, droppedMarks: /\p{M}/u },
  { letters: /\p{Script=Greek}/u, same: { ς: 'σ', ϲ: 'σ' } },
  // Stress and pitch on vowels; й, ї, ў, ѓ and ќ are separate letters.
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
