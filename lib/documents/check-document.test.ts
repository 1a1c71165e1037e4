import sharp from 'sharp'
import { expect, test } from 'vitest'
import { checkDocument, longestDocumentBytes } from './check-document'

const picture = () => sharp({ create: { width: 4, height: 4, channels: 3, background: '#084F5F' } })

test('PDF, PNG and JPEG are known by their content', async () => {
  expect(await checkDocument(Buffer.from('%PDF-1.7\n1 0 obj'))).toEqual({
    isAccepted: true,
    contentType: 'application/pdf',
  })
  expect(await checkDocument(await picture().png().toBuffer())).toEqual({ isAccepted: true, contentType: 'image/png' })
  expect(await checkDocument(await picture().jpeg().toBuffer())).toEqual({
    isAccepted: true,
    contentType: 'image/jpeg',
  })
})

test('what is empty, too large, of another kind or damaged is refused with its reason', async () => {
  expect(await checkDocument(Buffer.alloc(0))).toEqual({ isAccepted: false, reason: 'empty' })
  const large = Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(longestDocumentBytes)])
  expect(await checkDocument(large)).toEqual({ isAccepted: false, reason: 'too-large' })
  for (const other of [
    await picture().webp().toBuffer(),
    Buffer.from('<svg/>'),
    Buffer.from('PK\u0003\u0004'),
    Buffer.from([0x89]),
  ]) {
    expect(await checkDocument(other)).toEqual({ isAccepted: false, reason: 'wrong-kind' })
  }
})
