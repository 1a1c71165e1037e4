import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A text, or the words read aloud for a picture. */
export type ToldPart = {
  /** The structure types from the document's down, such as `Table/TR/TD`. */
  path: string
  /** Its lines, without the space that pdf.js puts between what stands side by side. */
  text: string
  alt: string | null
  language: string | null
  /** Left, bottom, right and top of a picture, in points. */
  box: number[] | null
}
export type ToldPdf = {
  parts: ToldPart[]
  /** Text outside of the structure that is not marked as decoration. */
  untold: string
  language: string | null
  isTitleShown: boolean
  isMarked: boolean
  /** Of the packet of XMP. */
  metadata: { title: string; uaPart: string }
}
type Node = {
  role?: string
  alt?: string
  lang?: string
  bbox?: number[]
  type?: string
  id?: string
  children?: Node[]
}

type Item = { type?: string; id?: string; str?: string; tag?: string; transform?: number[] }

/** By marked content, with its height. */
function collectTexts(items: Item[]) {
  const texts = new Map<string, { text: string; y: number }>()
  const open: (string | null)[] = []
  let untold = ''
  for (const { type, id, str, tag, transform } of items) {
    if (type === 'beginMarkedContent' || type === 'beginMarkedContentProps')
      open.push(id ?? (tag === 'Artifact' ? 'Artifact' : null))
    else if (type === 'endMarkedContent') open.pop()
    else if (str) {
      const owner = open.findLast((each) => each !== null)
      if (!owner) untold += str.trim()
      else texts.set(owner, { text: (texts.get(owner)?.text ?? '') + str, y: transform?.[5] ?? 0 })
    }
  }
  return { texts, untold }
}

type TextRun = { text: string; y: number }
const noText: TextRun = { text: '', y: 0 }
/** Runs of one height are one line. */
const joinRuns = (runs: TextRun[]) =>
  runs.reduce((text, run, index) => {
    const isSameLine = Math.abs(run.y - (runs[index - 1]?.y ?? run.y)) < 1
    return `${text}${isSameLine ? '' : '\n'}${run.text}`
  }, '')

/** What a screen reader gets from a PDF. */
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
      const walk = ({ role = '', alt = '', lang = '', bbox, children = [] }: Node, above: string): void => {
        const path = above ? `${above}/${role}` : role
        const runs = children.flatMap(({ type, id }) => (type === 'content' && id ? [texts.get(id) ?? noText] : []))
        if (runs.length > 0)
          parts.push({ path, text: joinRuns(runs).trim(), alt: alt || null, language: lang || null, box: bbox ?? null })
        for (const child of children) if (child.role) walk(child, path)
      }
      const { children }: { children: Node[] } = await page.getStructTree()
      for (const { children: nodes = [] } of children) nodes.forEach((node) => walk(node, ''))
    }
    const { info, metadata } = await document.getMetadata()
    const viewer: unknown = await document.getViewerPreferences()
    return {
      ...{ parts, untold: untoldText },
      language: 'Language' in info && typeof info.Language === 'string' ? info.Language : null,
      isTitleShown:
        typeof viewer === 'object' && viewer !== null && 'DisplayDocTitle' in viewer && viewer.DisplayDocTitle === true,
      isMarked: (await document.getMarkInfo())?.Marked === true,
      metadata: { title: metadata.get('dc:title'), uaPart: metadata.get('pdfuaid:part') },
    }
  } finally {
    await task.destroy()
  }
}
