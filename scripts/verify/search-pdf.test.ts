import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { makePhoto, sampleText, type PhotoOptions } from '@/lib/signed-card/verify/testing/make-photo'
import { searchPdf } from './search-pdf'

const password = 'AMIN1990'
const pageMs = 20_000

/** A locked letter with a picture of a code on that page, and on no other. */
async function makePdf(codePage: number, options: PhotoOptions): Promise<Buffer> {
  const photo = await makePhoto(sampleText, { width: 1000, height: 900, part: 0.4, ...options })
  const picture = await photo.jpeg().toBuffer()
  const pdf = new PDFDocument({ pdfVersion: '1.7ext3', userPassword: password })
  const parts: Buffer[] = []
  pdf.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise((resolve) => pdf.on('end', resolve))
  for (let page = 1; page <= 3; page += 1) {
    if (page > 1) pdf.addPage()
    pdf.text(`Dear Amina Diallo, this is page ${page}.`)
    if (page === codePage) pdf.image(picture, 60, 200, { width: 450 })
  }
  pdf.end()
  await ended
  return Buffer.concat(parts)
}

test.each<[number, PhotoOptions]>([
  [1, {}],
  [2, {}],
  [2, { isMirrored: true }],
  [3, { isPale: true }],
])('a code on page %i of three is found: %j', async (codePage, options) => {
  expect(await searchPdf(await makePdf(codePage, options), password, pageMs)).toBe(sampleText)
})

test('a PDF without a code has none, and a locked one says so', async () => {
  const pdf = await makePdf(0, {})
  expect(await searchPdf(pdf, password, 500)).toBeNull()
  await expect(searchPdf(pdf, '', 500)).rejects.toThrow('locked')
})
