/** A font file as far as choosing it and measuring with it goes. */
export type CardFace = {
  family: string
  /** OpenType features to be told to the renderer; what isn't named stays as the font has it. */
  features: { ccmp?: boolean }
  covers: (codePoint: number) => boolean
  /** Advance width in ems. */
  measure: (text: string, weight: CardWeight) => number
}
export type CardWeight = 400 | 700
export type TextRun = { face: CardFace; text: string }

/** Stands for a character that no font has: a reader sees that a letter is missing, and asks. */
const replacement = '\ufffd'
const hasNoInk = /^[\p{Cc}\p{Cf}]$/u

/**
 * Splits the text into runs of one font each. A run goes on as long as its font has the next character, so that the
 * spaces inside an Arabic text stay with it. Composes accents, leaves out controls that no font has, and never a letter.
 */
export function splitRuns(text: string, faces: CardFace[]): TextRun[] {
  const runs: TextRun[] = []
  const append = (character: string, face: CardFace) => {
    const last = runs.at(-1)
    if (last?.face === face) last.text += character
    else runs.push({ face, text: character })
  }
  const findFace = (character: string) => {
    const codePoint = character.codePointAt(0) ?? 0
    const current = runs.at(-1)?.face
    return current?.covers(codePoint) ? current : faces.find((face) => face.covers(codePoint))
  }
  for (const character of text.normalize('NFC')) {
    const face = findFace(character)
    if (face) append(character, face)
    else if (!hasNoInk.test(character)) {
      const stand = findFace(replacement)
      if (stand) append(replacement, stand)
    }
  }
  return runs
}

/** Width of one line in ems. */
export function measureText(text: string, weight: CardWeight, faces: CardFace[]): number {
  return splitRuns(text, faces).reduce((width, run) => width + run.face.measure(run.text, weight), 0)
}

/** The direction of the first letter that has one. */
export function findDirection(text: string): 'ltr' | 'rtl' {
  return /^[^\p{L}]*\p{Script=Arabic}/u.test(text) ? 'rtl' : 'ltr'
}
