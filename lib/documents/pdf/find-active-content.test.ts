import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPdfOpener, type PdfOpener } from '../pdf-opener'
import { writePdf } from '../testing/write-pdf'

const kinds = ['table', 'stream', 'packed'] as const
let opener: PdfOpener
beforeAll(() => {
  opener = openPdfOpener()
})
afterAll(() => opener.close())

const find = (content: Buffer) => opener.findProblem(content)

const script = '<</Type/Action/S/JavaScript/JS(app.alert\\(1\\))>>'
const embedded = ['<</Type/Filespec/F(a.exe)/EF<</F 6 0 R>>>>', '<</Length 2>>\nstream\nMZ\nendstream']
const activeParts: Record<string, Parameters<typeof writePdf>[0]> = {
  'a script on opening': { catalog: `/OpenAction ${script}` },
  'a script elsewhere': { catalog: '/OpenAction 5 0 R', objects: [script] },
  'a script in names': { catalog: '/Names<</JavaScript<</Names[(a) 5 0 R]>>>>', objects: [script] },
  'a script under another spelling': { catalog: '/OpenAction<</#53/Java#53cript/J#53(x)>>' },
  'a script in a stream': {
    catalog: '/OpenAction<</S/JavaScript/JS 5 0 R>>',
    objects: ['<</Length 1>>\nstream\nx\nendstream'],
  },
  'a script after a harmless step': { catalog: `/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next[${script}]>>` },
  'a script of a page': { page: `/AA<</O ${script}>>` },
  'a script of a field': { catalog: `/AcroForm<</Fields[<</FT/Tx/T(a)/AA<</K ${script}>>>>]>>` },
  'a script of a link': { page: `/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A ${script}>>]` },
  'a program': { page: '/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(cmd.exe)>>>>]' },
  'a program of a system': { catalog: '/OpenAction<</S/Launch/Win<</F(cmd.exe)>>>>' },
  'an address that opens by itself': { catalog: '/OpenAction<</S/URI/URI(https://example.org)>>' },
  'a form that sends itself': { page: '/AA<</C<</S/SubmitForm/F(https://example.org)>>>>' },
  'a file inside': { catalog: '/Names<</EmbeddedFiles<</Names[(a) 5 0 R]>>>>', objects: embedded },
  'a file pinned to a page': { page: '/Annots[<</Subtype/FileAttachment/Rect[0 0 9 9]/FS 5 0 R>>]', objects: embedded },
  'another form': { catalog: '/AcroForm<</Fields[]/XFA 5 0 R>>', objects: ['<</Length 1>>\nstream\nx\nendstream'] },
  'another form in parts': {
    catalog: '/AcroForm<</XFA[(template) 5 0 R]>>',
    objects: ['<</Length 1>>\nstream\nx\nendstream'],
  },
  'a film': { page: '/Annots[<</Subtype/RichMedia/Rect[0 0 9 9]>>]' },
}

test.each(Object.entries(activeParts))('%s is active content, however the file is written', async (_, parts) => {
  for (const kind of kinds) expect(await find(writePdf({ ...parts, kind })), kind).toBe('active')
})

test('what only looks like active content is none', async () => {
  const harmless: Parameters<typeof writePdf>[0][] = [
    { catalog: '/OpenAction[3 0 R/XYZ null null 0]' },
    { catalog: '/OpenAction<</S/GoTo/D[3 0 R/Fit]>>' },
    { page: '/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.org)>>>>]' },
    { content: '(/S /JavaScript /JS (x) /Launch /EmbeddedFile /OpenAction /AA /XFA) Tj' },
    { objects: ['<</Title(/JavaScript /JS)>>'], trailer: '/Info 5 0 R' },
    { objects: [script] }, // nothing leads to it
    { catalog: '/Names<</EmbeddedFiles<</Names[]>>>>/AcroForm<</Fields[]/XFA[]>>' },
    {
      page: '/Resources<</Font<</JS 5 0 R/EF 5 0 R/AA 5 0 R>>>>',
      objects: ['<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'],
    },
    { catalog: '/StructTreeRoot<</Type/StructTreeRoot/K<</S/Launch/P 1 0 R>>>>' },
  ]
  for (const parts of harmless) {
    for (const kind of kinds) expect(await find(writePdf({ ...parts, kind })), JSON.stringify(parts)).toBeNull()
  }
})
