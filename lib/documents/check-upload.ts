import 'server-only'
import sharp from 'sharp'
import { checkDocument } from './check-document'
import { findPdfProblem } from './find-pdf-problem'

export type DocumentProblem = 'none' | 'empty' | 'wrongKind' | 'tooBig' | 'unreadable' | 'protected'

/** More than any telephone takes; a picture of a few kilobytes can claim to be larger than the memory. */
const mostPixels = 120_000_000
const problems = { empty: 'empty', 'too-large': 'tooBig', 'wrong-kind': 'wrongKind' } as const

/** Decodes the whole picture, into next to nothing. */
async function isPicture(content: Buffer): Promise<boolean> {
  try {
    await sharp(content, { limitInputPixels: mostPixels, failOn: 'truncated' }).resize(8, 8).raw().toBuffer()
    return true
  } catch {
    return false
  }
}

/**
 * Judges what a page uploads: as `checkDocument`, and whether whoever decides will be able to open it. What a picture
 * tells beside itself, such as where it was taken, stays: it is evidence as it came.
 */
export async function checkUpload({
  fileName,
  content,
}: {
  fileName: string
  content: Buffer
}): Promise<{ contentType: string } | DocumentProblem> {
  // A form without a file sends one without a name and content.
  if (content.length === 0) return fileName === '' ? 'none' : 'empty'
  const checked = await checkDocument(content)
  if (!checked.isAccepted) return problems[checked.reason]
  const { contentType } = checked
  if (contentType === 'application/pdf') return findPdfProblem(content) ?? { contentType }
  return (await isPicture(content)) ? { contentType } : 'unreadable'
}
