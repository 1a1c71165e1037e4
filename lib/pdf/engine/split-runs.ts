export type FontFace = {
  family: string
  features: { ccmp?: boolean }
  covers: (codePoint: number) => boolean
  /** In ems. */
  measure: (text: string, weight: FontWeight) => number
}
export type FontWeight = 400 | 700
export type TextRun = { face: FontFace; text: string }

/** Shows readers that a letter is missing. */
const replacement = '\ufffd'
const hasNoInk = /^[\p{Cc}\p{Cf}]$/u

/** A run continues while its font has the next character, so spaces stay in Arabic text. No letter is dropped. */
export function splitRuns(text: string, faces: FontFace[]): TextRun[] {
  const runs: TextRun[] = []
  const append = (character: string, face: FontFace) => {
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

/** In ems. */
export function measureText(text: string, weight: FontWeight, faces: FontFace[]): number {
  return splitRuns(text, faces).reduce((width, run) => width + run.face.measure(run.text, weight), 0)
}

export function findDirection(text: string): 'ltr' | 'rtl' {
  return /^[^\p{L}]*\p{Script=Arabic}/u.test(text) ? 'rtl' : 'ltr'
}
