import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A part of the page's structure as it is read aloud: a text, or the words that stand for a picture. */
export type ToldPart = { role: string; text: string; alt: string | null; language: string | null }
export type ToldPdf = {
  parts: ToldPart[]
  /** Text outside of the structure that is not marked as decoration. */
  untold: string
  language: string | null
  isTitleShown: boolean
  isMarked: boolean
}
type Node = { role?: string; alt?: string; lang?: string; type?: string; id?: string; children?: Node[] }

/** Texts by the marked content that they stand in. */
function collectTexts(items: { type?: string; id?: string; str?: string; tag?: string }[]) {
  const texts = new Map<string, string>()
  const open: (string | null)[] = []
  let untold = ''
  for (const { type, id, str, tag } of items) {
    if (type === 'beginMarkedContent' || type === 'beginMarkedContentProps')
      open.push(id ?? (tag === 'Artifact' ? 'Artifact' : null)) // prettier-ignore
    else if (type === 'endMarkedContent') open.pop()
    else if (str) {
      const owner = open.findLast((each) => each !== null)
      if (!owner) untold += str.trim()
      else texts.set(owner, (texts.get(owner) ?? '') + str)
    }
  }
  return { texts, untold }
}

/** What a reader aloud is told by a PDF. */
export async function readStructure(pdf: Uint8Array, password: string): Promise<ToldPdf> {
  const task = getDocument({ data: Uint8Array.from(pdf), password, verbosity: 0, useSystemFonts: false })
  try {
    const document = await task.promise
    const parts: ToldPart[] = []
    let untoldText = ''
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent({ includeMarkedContent: true })
      const { texts, untold } = collectTexts(items)
      untoldText += untold
      const walk = ({ role = '', alt = '', lang = '', children = [] }: Node): void => {
        const ids = children.flatMap(({ type, id }) => (type === 'content' && id ? [id] : []))
        if (ids.length > 0)
          parts.push({
            role,
            text: ids.map((id) => texts.get(id) ?? '').join(''),
            alt: alt || null,
            language: lang || null,
          })
        children.forEach(walk)
      }
      walk(await page.getStructTree())
    }
    const { info } = await document.getMetadata()
    const viewer: unknown = await document.getViewerPreferences()
    return {
      ...{ parts, untold: untoldText },
      language: 'Language' in info && typeof info.Language === 'string' ? info.Language : null,
      isTitleShown: typeof viewer === 'object' && viewer !== null && 'DisplayDocTitle' in viewer && viewer.DisplayDocTitle === true, // prettier-ignore
      isMarked: (await document.getMarkInfo())?.Marked === true,
    }
  } finally {
    await task.destroy()
  }
}
