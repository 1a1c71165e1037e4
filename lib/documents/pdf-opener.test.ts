import PDFDocument from 'pdfkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPdfOpener, type PdfOpener } from './pdf-opener'
import { writePdf } from './testing/write-pdf'

const kinds = ['table', 'stream', 'packed'] as const
let opener: PdfOpener

beforeAll(() => {
  opener = openPdfOpener({ timeoutMs: 120_000 })
})
afterAll(() => opener.close())

const find = (content: Buffer | string) => opener.findProblem(Buffer.from(content as string, 'latin1'))
const join = (...parts: (string | Buffer)[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1')))

async function draw(options: object): Promise<Buffer> {
  const document = new PDFDocument(options)
  document.path('M 10 10 L 50 50')
  document.end()
  const chunks: Buffer[] = []
  for await (const chunk of document) chunks.push(chunk as Buffer) // a stream of bytes
  return Buffer.concat(chunks)
}

test.each(kinds)('a whole PDF opens, its objects named in a %s', async (kind) => {
  expect(await find(writePdf({ kind }))).toBeNull()
})

test('what stands before the head is no harm, counted or not', async () => {
  for (const before of ['\n', '\r\n\r\n', '\ufeff', 'Content-Type: application/pdf\r\n\r\n', 'x'.repeat(1000)]) {
    const head = Buffer.from(before)
    for (const kind of kinds) expect(await find(join(head, writePdf({ kind }))), before).toBeNull()
    const counted = writePdf().toString('latin1')
    const shift = (text: string) =>
      text
        .replace(
          /^(\d{10})( 00000 n)/gm,
          (_, at: string, rest: string) => String(Number(at) + head.length).padStart(10, '0') + rest,
        )
        .replace(/startxref\n(\d+)/, (_, at: string) => `startxref\n${Number(at) + head.length}`)
    expect(await find(join(head, shift(counted))), before).toBeNull()
  }
  expect(await find(join('x'.repeat(1100), writePdf()))).toBe('unreadable')
})

test('an end that is missing, or is not the end, is no harm', async () => {
  for (const kind of kinds) {
    const pdf = writePdf({ kind })
    expect(await find(pdf.subarray(0, -'%%EOF\n'.length))).toBeNull()
    expect(await find(join(pdf, Buffer.alloc(3000)))).toBeNull()
    expect(await find(join(pdf, '\r\n--boundary--\r\n<html>thanks</html>'))).toBeNull()
  }
  expect(await find('%PDF-1.\ntrailer<</Root<</Pages<</Kids[<</MediaBox[0 0 3 3]>>]>>>>>>')).toBeNull()
})

const addRevision = (pdf: Buffer, object: string) => {
  const before = /startxref\n(\d+)/.exec(pdf.toString('latin1'))?.[1]
  const [place, added] = [pdf.length, `3 0 obj\n${object}\nendobj\n`]
  const row = `${String(place).padStart(10, '0')} 00000 n \n`
  const table = `xref\n3 1\n${row}trailer\n<</Size 5/Root 1 0 R/Prev ${before}>>\nstartxref\n${place + added.length}\n%%EOF\n`
  return join(pdf, added, table)
}

test('a file with a later revision is what that says', async () => {
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]'
  expect(await find(addRevision(writePdf(), `${page}>>`))).toBeNull()
  const active = addRevision(writePdf(), `${page}/AA<</O<</S/JavaScript/JS(app.alert\\(1\\))>>>>>>`)
  expect(await find(active)).toBe('active')
  expect(await find(addRevision(active, `${page}>>`))).toBeNull()
  expect(await find(active.subarray(0, -60))).toBe('unreadable')
})

test('a hybrid file has its hidden objects validated', async () => {
  const text = writePdf({ catalog: '/OpenAction 5 0 R' }).toString('latin1')
  const table = text.lastIndexOf('xref\n0')
  const hidden = '<</S/JavaScript/JS(app.alert\\(1\\))>>'
  const store = `6 0 obj\n<</Type/ObjStm/N 1/First 4/Length ${hidden.length + 4}>>\nstream\n5 0 ${hidden}\nendstream\nendobj\n`
  const rows = Buffer.from([
    2,
    0,
    0,
    0,
    6,
    0,
    0,
    1,
    ...Buffer.from([table >> 24, table >> 16, table >> 8, table]),
    0,
    0,
  ])
  const stream = `7 0 obj\n<</Type/XRef/Size 7/W[1 4 2]/Index[5 2]/Root 1 0 R/Length ${rows.length}>>\nstream\n`
  const end = text.slice(table).replace('/Size', `/XRefStm ${table + store.length}/Size`)
  const objects = join(text.slice(0, table), store, stream, rows, '\nendstream\nendobj\n')
  const hybrid = join(objects, end.replace(/startxref\n\d+/, `startxref\n${objects.length}`))
  expect(await find(hybrid)).toBe('active')
})

test('a file that breaks off anywhere cannot be opened', async () => {
  for (const kind of kinds) {
    const pdf = writePdf({ kind, objects: [`<</Title(${'x'.repeat(500)})>>`] })
    for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const cut = pdf.subarray(0, Math.floor(pdf.lastIndexOf('startxref') * part))
      expect(await find(cut), `${kind} ${part}`).toBe('unreadable')
      expect(await find(join(cut, Buffer.alloc(pdf.length - cut.length))), `${kind} ${part}`).toBe('unreadable')
    }
  }
})

test('a file without a middle, without pages or without sense cannot be opened', async () => {
  const pdf = writePdf({ content: 'x'.repeat(400) })
  expect(await find(join(pdf.subarray(0, 200), pdf.subarray(400)))).toBe('unreadable')
  const noPages = writePdf().toString('latin1').replace('Kids[3 0 R]/Count 1', 'Kids[     ]/Count 0')
  expect(await find(noPages)).toBe('unreadable')
  expect(await find('%PDF-1.7\nhello\nstartxref\n0\n%%EOF')).toBe('unreadable')
  expect(await find('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')).toBe('unreadable')
  expect(await find(`%PDF-1.7\n${'['.repeat(1_000_000)}\ntrailer<<>>`)).toBe('unreadable')
})

test('a table that is wrong is made anew', async () => {
  const text = writePdf().toString('latin1')
  expect(await find(text.replaceAll('\n', '\r\n'))).toBeNull()
  expect(await find(text.replace(/startxref\n\d+/, 'startxref\n7'))).toBeNull()
  const active = writePdf({ catalog: '/OpenAction<</S/JavaScript/JS(x)>>' }).toString('latin1')
  expect(await find(active.replaceAll('\n', '\r\n'))).toBe('active')
})

test.each(['1.3', '1.4', '1.6', '1.7', '1.7ext3'])(
  'of PDF %s, a file locked to its reader is told from one locked to changes alone',
  async (pdfVersion) => {
    expect(await find(await draw({ pdfVersion, userPassword: 'AMIN1990', ownerPassword: 'owner' }))).toBe('protected')
    expect(await find(await draw({ pdfVersion, ownerPassword: 'owner', permissions: {} }))).toBeNull()
  },
)

test('a lock that is no password is a lock', async () => {
  for (const lock of ['5 0 R', '<</Filter/Adobe.PubSec/V 4>>', '<</Filter/Standard>>']) {
    for (const kind of kinds)
      expect(await find(writePdf({ kind, trailer: `/Encrypt ${lock}` })), lock).toBe('protected')
  }
  expect(await find(writePdf({ trailer: '/Encrypted false', content: '(see /Encrypt 5 0 R) Tj' }))).toBeNull()
})
