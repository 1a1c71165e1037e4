import sharp from 'sharp'

/** A file for an upload field, as Playwright takes it. */
export type UploadFile = { name: string; mimeType: string; buffer: Buffer }

/** A picture of a document. */
export async function drawPicture(name = 'document.png'): Promise<UploadFile> {
  const picture = sharp({ create: { width: 640, height: 480, channels: 3, background: '#cfe3e8' } })
  return { name, mimeType: 'image/png', buffer: await picture.png().toBuffer() }
}

/** A PDF of that many bytes, as a browser has no reason to refuse it. */
export function writeLargeFile(byteCount: number): UploadFile {
  return {
    name: 'large.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(byteCount)]),
  }
}
