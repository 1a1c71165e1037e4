import 'server-only'
import { isWholePicture } from './open-picture'
import type { PdfOpener, PdfProblem } from './pdf-opener'
import { sniffDocument, type DocumentType } from './sniff-document'
import { longestDocumentBytes } from './upload-limits'

/** `photo` is a format that not everybody can open (HEIC, HEIF, AVIF). */
export type DocumentProblem = 'empty' | 'tooBig' | 'wrongKind' | 'photo' | PdfProblem

/** Checks the content, not the name: PDF, PNG or JPEG. It stays unchanged, as it is evidence. */
export async function checkDocument(
  content: Buffer,
  pdfs: PdfOpener,
): Promise<{ contentType: DocumentType } | DocumentProblem> {
  if (content.length === 0) return 'empty'
  const contentType = await sniffDocument(content)
  if (contentType === 'photo') return 'photo'
  if (content.length > longestDocumentBytes) return 'tooBig'
  if (!contentType) return 'wrongKind'
  if (contentType === 'application/pdf') return (await pdfs.findProblem(content)) ?? { contentType }
  return (await isWholePicture(content)) ? { contentType } : 'unreadable'
}
