type Canvas = { drawFigure: (words: string, draw: () => void) => void }

let current: Canvas | null = null

/** The document whose pages are drawn now; a thread draws one at a time. */
export function setCanvas(canvas: Canvas): void {
  current = canvas
}

/** Draws what is one picture to somebody who has it read aloud, with the words that stand for it. */
export function drawFigure(words: string, draw: () => void): void {
  if (current) current.drawFigure(words, draw)
  else draw()
}

let pictureWords: string | null = null

/** Says what stands for the pictures of the document that is laid out now. */
export function describePictures(words: string): void {
  pictureWords = words
}

export const recallPictureWords = (): string | null => pictureWords
