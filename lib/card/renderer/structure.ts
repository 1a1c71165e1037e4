import type { PdfDictionary, PdfReference } from 'pdfkit'

type Document = { _root: { data: PdfDictionary }; ref: (data?: PdfDictionary) => PdfReference }
type Page = { dictionary: PdfReference }
/** Marked contents of pages, in the order of reading. */
type Element = { reference: PdfReference; contents: number[] }

/** The tree that tells readers aloud what stands on the pages, in which order, and what pictures show (ISO 32000-2, 14.7). */
export class Structure {
  private readonly root: PdfReference
  private readonly whole: PdfReference
  private readonly elements: Element[] = []
  /** For each page, the element of each of its marked contents. */
  private readonly pages = new Map<Page, PdfReference[]>()

  constructor(private readonly document: Document) {
    this.root = document.ref({ Type: 'StructTreeRoot' })
    this.whole = document.ref({ Type: 'StructElem', S: 'Document', P: this.root })
    const markInfo = document.ref({ Marked: true })
    Object.assign(document._root.data, { StructTreeRoot: this.root, MarkInfo: markInfo })
  }

  /** Text of a new paragraph, or of the last one. @param language BCP 47, null for the document's own */
  markText(page: Page, content: string, { isNew, language }: { isNew: boolean; language: string | null }): string {
    const last = this.elements.at(-1)
    if (last && !isNew) return this.mark(page, content, 'P', last)
    return this.mark(page, content, 'P', this.add(page, 'P', language ? { Lang: new String(language) } : {}))
  }

  markFigure(page: Page, content: string, words: string): string {
    return this.mark(page, content, 'Figure', this.add(page, 'Figure', { Alt: new String(words) }))
  }

  private add(page: Page, type: string, data: PdfDictionary = {}): Element {
    const reference = this.document.ref({ Type: 'StructElem', S: type, P: this.whole, Pg: page.dictionary, ...data })
    const element = { reference, contents: [] }
    this.elements.push(element)
    return element
  }

  private mark(page: Page, content: string, type: string, { reference, contents }: Element): string {
    const marked = this.pages.get(page) ?? []
    this.pages.set(page, marked)
    contents.push(marked.length)
    marked.push(reference)
    return `/${type} <</MCID ${marked.length - 1}>> BDC\n${content}\nEMC`
  }

  /** Writes the tree, but for its root, which the package writes. */
  end(): void {
    for (const { reference, contents } of this.elements) {
      reference.data.K = contents
      reference.end()
    }
    this.whole.data.K = this.elements.map(({ reference }) => reference)
    this.whole.end()
    const numbered = Array.from(this.pages.values()).flatMap((references, index) => [index, references])
    const parents = this.document.ref({ Nums: numbered })
    parents.end()
    Object.assign(this.root.data, { K: [this.whole], ParentTree: parents, ParentTreeNextKey: this.pages.size })
  }

  /** Numbers the page, before it is written. */
  endPage(page: Page): void {
    const index = Array.from(this.pages.keys()).indexOf(page)
    if (index >= 0) Object.assign(page.dictionary.data, { StructParents: index, Tabs: 'S' })
  }
}

/** What no reader aloud is to tell. */
export const markArtifact = (content: string) => `/Artifact BMC\n${content}\nEMC`

const painters = new Set(['f', 'f*', 'F', 'B', 'B*', 'b', 'b*', 'S', 's'])
/** Whether the operator leaves ink. */
export const isPainter = (operator: string) => painters.has(operator) || operator.endsWith(' Do')
