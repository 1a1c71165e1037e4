/** What stands for the picture, and its place in points, from where it is drawn. */
export type Figure = { words: string; x: number; y: number; width: number; height: number }
type Canvas = {
  drawFigure: (figure: Figure, draw: () => void) => void
  drawShared: (key: string, draw: () => void, isPattern: boolean) => void
}

/** Left, bottom, right and top on the page, in points. */
export type Box = [number, number, number, number]
/** From where one draws to the page, as PDF has it. */
type Matrix = [number, number, number, number, number, number]

export function findBox([a, b, c, d, e, f]: Matrix, { x, y, width, height }: Omit<Figure, 'words'>): Box {
  const corners = [x, x + width].flatMap((x) =>
    [y, y + height].map((y) => [a * x + c * y + e, b * x + d * y + f] as const),
  )
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

let current: Canvas | null = null

/** The document whose pages are drawn now; a thread draws one at a time. */
export function setCanvas(canvas: Canvas): void {
  current = canvas
}

/** Draws what is one picture to somebody who has it read aloud. */
export function drawFigure(figure: Figure, draw: () => void): void {
  if (current) current.drawFigure(figure, draw)
  else draw()
}

/** Draws what stands on the document more than once; `key` is different where the drawing is. */
export function drawShared(key: string, draw: () => void): void {
  if (current) current.drawShared(key, draw, false)
  else draw()
}

/** As `drawShared`, for what stands on every document and says nothing of anybody. */
export function drawPattern(key: string, draw: () => void): void {
  if (current) current.drawShared(key, draw, true)
  else draw()
}

let pictureWords: string | null = null

/** Says what stands for the pictures of the document that is laid out now. */
export function describePictures(words: string): void {
  pictureWords = words
}

export const recallPictureWords = (): string | null => pictureWords
