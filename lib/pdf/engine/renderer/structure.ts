import type { PdfDictionary, PdfReference } from 'pdfkit'
import type { Box } from './figures'
import type { NodeRole } from './node-roles'

type Document = { _root: { data: PdfDictionary }; ref: (data?: object) => PdfReference }
type Page = { dictionary: PdfReference }
type Element = { reference: PdfReference; role: string; contents: (number | PdfReference)[] }

const pagination = 'Pagination'
/** Text in other elements becomes a paragraph. */
const holdsText = new Set(['P', 'H1', 'H2', 'TH', 'TD', 'Lbl', 'LBody'])
const list = { A: { O: 'List', ListNumbering: 'Decimal' } }
const heading = (scope: 'Row' | 'Column') => ({ role: 'TH', data: { A: { O: 'Table', Scope: scope } } })
const described: Partial<Record<NodeRole, { role: string; data: PdfDictionary }>> = {
  L: { role: 'L', data: list },
  RowHeading: heading('Row'),
  ColumnHeading: heading('Column'),
}

/** Tells screen readers the order of the texts and what pictures show (ISO 32000-2, 14.7). */
export class Structure {
  private readonly root: PdfReference
  private readonly whole: Element
  private readonly elements: Element[] = []
  private readonly open: Element[]
  private readonly languages = new Map<string, PdfReference>()
  private last: Element
  private paginations = 0
  private readonly pages = new Map<Page, PdfReference[]>()

  constructor(private readonly document: Document) {
    this.root = document.ref({ Type: 'StructTreeRoot' })
    const reference = document.ref({ Type: 'StructElem', S: 'Document', P: this.root })
    this.whole = { reference, role: 'Document', contents: [] }
    this.last = this.whole
    this.open = [this.whole]
    const markInfo = document.ref({ Marked: true })
    Object.assign(document._root.data, { StructTreeRoot: this.root, MarkInfo: markInfo })
  }

  beginNode(page: Page, node: NodeRole): '' {
    if (node === pagination) this.paginations += 1
    const { role, data } = described[node] ?? { role: node, data: {} }
    if (this.paginations === 0) this.open.push(this.add(page, role, data))
    return ''
  }

  endNode(node: NodeRole): '' {
    if (this.paginations === 0) this.open.pop()
    if (node === pagination) this.paginations -= 1
    return ''
  }

  /** @param language BCP 47, null for the document's own */
  markText(page: Page, content: string, { isNew, language }: { isNew: boolean; language: string | null }): string {
    if (this.paginations > 0) return `/Artifact <</Type /Pagination>> BDC\n${content}\nEMC`
    if (isNew) this.last = this.findHolder(page, language)
    return this.mark(page, content, this.last)
  }

  markFigure(page: Page, content: string, { words, box }: { words: string; box: Box }): string {
    const layout = { O: 'Layout', BBox: box, Placement: 'Block' }
    return this.mark(page, content, this.add(page, 'Figure', { Alt: new String(words), A: layout }))
  }

  private findHolder(page: Page, language: string | null): Element {
    const around = this.open.at(-1) ?? this.whole
    const data = language ? { Lang: this.nameLanguage(language) } : {}
    if (!holdsText.has(around.role)) return this.add(page, 'P', data)
    return language ? this.add(page, 'Span', data) : around
  }

  /** One object for each language, because a locked file encrypts every string. */
  private nameLanguage(language: string): PdfReference {
    const known = this.languages.get(language)
    if (known) return known
    const name = this.document.ref(new String(language))
    name.end()
    this.languages.set(language, name)
    return name
  }

  private add(page: Page, role: string, data: PdfDictionary = {}): Element {
    const around = this.open.at(-1) ?? this.whole
    const place = { Type: 'StructElem', S: role, P: around.reference, Pg: page.dictionary }
    const element = { reference: this.document.ref({ ...place, ...data }), role, contents: [] }
    around.contents.push(element.reference)
    this.elements.push(element)
    return element
  }

  private mark(page: Page, content: string, { reference, role, contents }: Element): string {
    const marked = this.pages.get(page) ?? []
    this.pages.set(page, marked)
    contents.push(marked.length)
    marked.push(reference)
    return `/${role} <</MCID ${marked.length - 1}>> BDC\n${content}\nEMC`
  }

  end(): void {
    for (const { reference, contents } of [...this.elements, this.whole]) {
      reference.data.K = contents
      reference.end()
    }
    const numbered = Array.from(this.pages.values()).flatMap((references, index) => [index, references])
    const parents = this.document.ref({ Nums: numbered })
    parents.end()
    const tree = { K: [this.whole.reference], ParentTree: parents, ParentTreeNextKey: this.pages.size }
    Object.assign(this.root.data, tree)
  }

  endPage(page: Page): void {
    const index = Array.from(this.pages.keys()).indexOf(page)
    if (index >= 0) Object.assign(page.dictionary.data, { StructParents: index, Tabs: 'S' })
  }
}
