import 'server-only'
import { fileTypeFromBuffer } from 'file-type'

export const longestDocumentBytes = 2 * 1024 * 1024
const acceptedTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const

export type CheckedDocument =
  | { isAccepted: true; contentType: (typeof acceptedTypes)[number] }
  | { isAccepted: false; reason: 'empty' | 'too-large' | 'wrong-kind' }

/** Judges a document by what is in it, whatever it calls itself: PDF, PNG or JPEG of at most 2 MiB. */
export async function checkDocument(content: Buffer): Promise<CheckedDocument> {
  if (content.length === 0) return { isAccepted: false, reason: 'empty' }
  if (content.length > longestDocumentBytes) return { isAccepted: false, reason: 'too-large' }
  const found = await fileTypeFromBuffer(content).catch(() => undefined) // damaged in a way that ends the sniffing
  const contentType = acceptedTypes.find((type) => type === found?.mime)
  return contentType ? { isAccepted: true, contentType } : { isAccepted: false, reason: 'wrong-kind' }
}
