import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import CardPdfDocument from './pdf-document'

const options = { compress: false, autoFirstPage: false }
const wave = 'M10 10C20 30.25 40 -30 50 10z'

async function listPages(Document: typeof PDFDocument) {
  const document = new Document(options)
  for (let page = 0; page < 2; page += 1) {
    document.addPage()
    document.path(wave).addContent('S').path('M0 0L5 5').addContent('S').path(wave).addContent('f')
  }
  document.end()
  const file = (await buffer(document)).toString('latin1')
  const streams = [...file.matchAll(/stream\n([^]*?)\nendstream/g)].map(([, content = '']) => content.trim())
  return streams.filter((content) => !content.startsWith('<?xpacket'))
}

test('pages are the same as those that the package writes', async () => {
  const pages = await listPages(CardPdfDocument)
  expect(pages).toHaveLength(2)
  expect(pages[0]?.match(/ c$/gm)).toHaveLength(2)
  expect(pages.map((page) => page.replace(/^\/Artifact BMC\n|\nEMC$/g, ''))).toEqual(await listPages(PDFDocument))
})

test('a font that is open stays the same one in every size', () => {
  const document = new CardPdfDocument(options).addPage()
  const source = { layout: () => ({}), createSubset: () => ({}), getGlyph: () => ({}), postscriptName: 'A' }
  const first = document.font(source, 12)._font
  expect(document.font('Helvetica')._font).not.toBe(first)
  expect(document.font(source, 9)._font).toBe(first)
})
