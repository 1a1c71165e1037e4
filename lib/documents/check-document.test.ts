import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkDocument } from './check-document'
import { openPdfOpener, type PdfOpener } from './pdf-opener'
import { writeApng } from './testing/write-apng'
import { writePdf } from './testing/write-pdf'
import { longestDocumentBytes } from './upload-limits'

let pdfs: PdfOpener
beforeAll(() => {
  pdfs = openPdfOpener()
})
afterAll(() => pdfs.close())

const check = (content: Buffer) => checkDocument(content, pdfs)
const noise = { raw: { width: 300, height: 300, channels: 3 as const } }
const picture = () => sharp(randomBytes(300 * 300 * 3), noise)
const drawEach = async () => ({
  png: await picture().png().toBuffer(),
  'PNG in passes': await picture().png({ progressive: true }).toBuffer(),
  'PNG of a palette': await picture().png({ palette: true }).toBuffer(),
  APNG: await writeApng(),
  JPEG: await picture().jpeg().toBuffer(),
  'JPEG in passes': await picture().jpeg({ progressive: true }).toBuffer(),
  'grey JPEG': await picture().greyscale().jpeg().toBuffer(),
})

test('whole pictures and PDFs are taken, and known by their content', async () => {
  for (const [name, content] of Object.entries(await drawEach())) {
    const contentType = name.includes('JPEG') ? 'image/jpeg' : 'image/png'
    expect(await check(content), name).toEqual({ contentType })
  }
  for (const kind of ['table', 'stream', 'packed'] as const) {
    expect(await check(writePdf({ kind }))).toEqual({ contentType: 'application/pdf' })
  }
  const mailed = Buffer.concat([Buffer.from('Content-Type: application/pdf\r\n\r\n'), writePdf()])
  expect(await check(mailed)).toEqual({ contentType: 'application/pdf' })
})

test('what is empty, too large or of another kind is refused with its reason', async () => {
  expect(await check(Buffer.alloc(0))).toBe('empty')
  for (const content of [writePdf(), await picture().png().toBuffer(), Buffer.alloc(10)]) {
    expect(await check(Buffer.concat([content, Buffer.alloc(longestDocumentBytes)]))).toBe('tooBig')
  }
  const others = ['<svg/>', 'PK\u0003\u0004', 'a', 'Dear authority, I live here. '.repeat(20)].map((text) =>
    Buffer.from(text),
  )
  const pictures = [
    await picture().webp().toBuffer(),
    await picture().gif().toBuffer(),
    await picture().tiff().toBuffer(),
  ]
  for (const other of [...others, ...pictures, Buffer.from([0x89])]) expect(await check(other)).toBe('wrongKind')
})

test('a photo that not everybody can open is known as such, in any size', async () => {
  const box = (major: string, ...compatible: string[]) => {
    const text = `ftyp${major}\0\0\0\0${compatible.join('')}`
    return Buffer.concat([Buffer.from([0, 0, 0, text.length + 4]), Buffer.from(text), Buffer.alloc(100)])
  }
  const photos = [
    box('heic', 'mif1', 'heic'),
    box('heix'),
    box('mif1', 'heic'),
    box('hevc'),
    box('msf1'),
    box('avif'),
    box('MiHE', 'mif1'),
  ]
  for (const photo of [...photos, await picture().avif({ effort: 0 }).toBuffer()]) {
    expect(await check(photo)).toBe('photo')
    expect(await check(Buffer.concat([photo, Buffer.alloc(longestDocumentBytes)]))).toBe('photo')
  }
  expect(await check(box('isom', 'mp41'))).toBe('wrongKind')
})

test('a picture or a PDF that breaks off is unreadable', async () => {
  const whole = { ...(await drawEach()), PDF: writePdf() }
  for (const [name, content] of Object.entries(whole)) {
    for (const part of [0.3, 0.5, 0.8, 0.95]) {
      const cut = content.subarray(0, Math.floor(content.length * part))
      expect(await check(cut), `${name} ${part}`).toBe('unreadable')
    }
  }
})

test('a picture that claims to be larger than the memory is unreadable', async () => {
  const png = await picture().png().toBuffer()
  png.writeUInt32BE(100_000, 16)
  png.writeUInt32BE(100_000, 20)
  expect(await check(png)).toBe('unreadable')
})

test('a PDF that is locked or active is refused for that', async () => {
  expect(await check(writePdf({ trailer: '/Encrypt<</Filter/Standard>>' }))).toBe('protected')
  expect(await check(writePdf({ catalog: '/OpenAction<</S/JavaScript/JS(x)>>' }))).toBe('active')
})
