/** `words` are read aloud for the picture; the place is in points. */
export type Figure = { words: string; x: number; y: number; width: number; height: number }
type Canvas = {
  drawFigure: (figure: Figure, draw: () => void) => void
  drawShared: (key: string, draw: () => void, isPattern: boolean) => void
}

export type Box = [number, number, number, number]
type Matrix = [number, number, number, number, number, number]

export function findBox([a, b, c, d, e, f]: Matrix, { x, y, width, height }: Omit<Figure, 'words'>): Box {
  const corners = [x, x + width].flatMap((x) =>
    [y, y + height].map((y) => [a * x + c * y + e, b * x + d * y + f] as const),
  )
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

let current: Canvas | null = null

/** A thread draws one document at a time. */
export function setCanvas(canvas: Canvas): void {
  current = canvas
}

export function drawFigure(figure: Figure, draw: () => void): void {
  if (current) current.drawFigure(figure, draw)
  else draw()
}

/** Each `key` must mean one drawing only. */
export function drawShared(key: string, draw: () => void): void {
  if (current) current.drawShared(key, draw, false)
  else draw()
}

/** For drawings that are on every document and hold nothing personal. */
export function drawPattern(key: string, draw: () => void): void {
  if (current) current.drawShared(key, draw, true)
  else draw()
}

let pictureWords: string | null = null

export function describePictures(words: string): void {
  pictureWords = words
}

export const recallPictureWords = (): string | null => pictureWords
