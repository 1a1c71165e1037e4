import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { longestDocumentBytes } from './check-document'
import { checkUpload } from './check-upload'
import { writePdf } from './testing/write-pdf'
import { tidyFileName } from './tidy-file-name'

const check = (content: Buffer) => checkUpload({ fileName: 'scan', content })
const noise = { raw: { width: 300, height: 300, channels: 3 as const } }
const picture = () => sharp(randomBytes(300 * 300 * 3), noise)

test('whole pictures and PDFs are taken', async () => {
  expect(await check(await picture().png().toBuffer())).toEqual({ contentType: 'image/png' })
  expect(await check(await picture().jpeg().toBuffer())).toEqual({ contentType: 'image/jpeg' })
  expect(await check(writePdf())).toEqual({ contentType: 'application/pdf' })
  expect(await check(writePdf({ kind: 'stream' }))).toEqual({ contentType: 'application/pdf' })
})

test('nothing chosen and an empty file are told apart', async () => {
  expect(await checkUpload({ fileName: '', content: Buffer.alloc(0) })).toBe('none')
  expect(await checkUpload({ fileName: 'scan.pdf', content: Buffer.alloc(0) })).toBe('empty')
})

test('what is too big or of another kind is told as such, whatever it is called', async () => {
  expect(await check(Buffer.concat([writePdf(), Buffer.alloc(longestDocumentBytes)]))).toBe('tooBig')
  expect(await checkUpload({ fileName: 'scan.pdf', content: Buffer.from('PK\u0003\u0004') })).toBe('wrongKind')
  expect(await check(await picture().webp().toBuffer())).toBe('wrongKind')
})

test('a picture or a PDF that breaks off is unreadable', async () => {
  for (const content of [await picture().png().toBuffer(), await picture().jpeg().toBuffer(), writePdf()]) {
    expect(await check(content.subarray(0, Math.floor(content.length / 2)))).toBe('unreadable')
  }
  expect(await check(Buffer.from('%PDF-1.7\nhello\nstartxref\n0\n%%EOF'))).toBe('unreadable')
})

test('a picture that claims to be larger than the memory is unreadable', async () => {
  const png = await picture().png().toBuffer()
  png.writeUInt32BE(100_000, 16)
  png.writeUInt32BE(100_000, 20)
  expect(await check(png)).toBe('unreadable')
})

test('an encrypted PDF is protected, and one that only writes of encryption is not', async () => {
  for (const kind of ['table', 'stream'] as const) {
    expect(await check(writePdf({ kind, trailer: '/Encrypt 5 0 R' }))).toBe('protected')
    expect(await check(writePdf({ kind, trailer: '/Encrypt<</Filter/Standard>>' }))).toBe('protected')
    expect(await check(writePdf({ kind, trailer: '/Encrypted false' }))).toEqual({ contentType: 'application/pdf' })
  }
  const written = Buffer.concat([Buffer.from('%PDF-1.7\n(see /Encrypt 5 0 R)\n'), writePdf().subarray(9)])
  expect(await check(written)).toEqual({ contentType: 'application/pdf' })
})

test('a file made of trailers alone is judged in no time', async () => {
  const content = Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    Buffer.alloc(longestDocumentBytes - 100, ' trailer /Type/XRef'),
  ])
  const startedAt = performance.now()
  expect(await check(content)).toBe('unreadable')
  expect(performance.now() - startedAt).toBeLessThan(5_000)
})

test('a file name loses its folders and what nobody can see, and keeps its end', () => {
  expect(tidyFileName('C:\\scans\\my\u202e bill\u0000.pdf')).toBe('my bill.pdf')
  expect(tidyFileName('../../etc/passwd')).toBe('passwd')
  const long = tidyFileName(`${'x'.repeat(500)}.pdf`)
  expect(long).toHaveLength(120)
  expect(long.endsWith('.pdf')).toBe(true)
})
