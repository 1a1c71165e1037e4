import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type CardText = { text: string; left: number; right: number; bottom: number }
/** `lines` is the text as somebody copies it; `sizes` are the width and height of each page. */
export type CardPdf = { pages: CardText[][]; pageWidth: number; sizes: [number, number][]; text: string; lines: string }

/** Opens a card as a PDF reader does; rejects with a PasswordException when the password doesn't fit. Places in points. */
export async function readCardPdf(pdf: Uint8Array, password: string): Promise<CardPdf> {
  const task = getDocument({ data: Uint8Array.from(pdf), password, verbosity: 0, useSystemFonts: false })
  try {
    const document = await task.promise
    const pages: CardText[][] = []
    let pageWidth = 0
    const sizes: [number, number][] = []
    let lines = ''
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      pageWidth = width
      sizes.push([width, height])
      const { items } = await page.getTextContent()
      lines += items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('') + '\n'
      pages.push(
        items.flatMap((item) => {
          if (!('str' in item) || !item.str.trim()) return []
          const [left, bottom] = [Number(item.transform[4]), Number(item.transform[5])]
          // Arabic and Devanagari lie on their side (renderer/text-layer.ts).
          const [, size, step] = item.transform.map(Number)
          if (Number(item.transform[0]) !== 0) return [{ text: item.str, left, right: left + item.width, bottom }]
          const width = item.height * Math.abs((step ?? 0) / (size ?? 1))
          const start = /\p{Script=Arabic}/u.test(item.str) ? left - width : left
          return [{ text: item.str, left: start, right: start + width, bottom }]
        }),
      )
    }
    const text = pages
      .flat()
      .map((item) => item.text)
      .join(' ')
    return { pages, pageWidth, sizes, text, lines }
  } finally {
    await task.destroy()
  }
}

/** The letters, digits and marks of a text, however its ligatures, forms and order are written. */
export function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text.normalize('NFKD').replace(/[^\p{L}\p{M}\p{N}]/gu, '')) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  return counts
}
