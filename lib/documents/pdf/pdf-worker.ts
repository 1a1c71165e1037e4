import 'server-only'
import { setPriority } from 'node:os'
import { DecodeStream, Parser, PasswordException, setVerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { answerParent } from '@/lib/background/answer-parent'
import type { PdfProblem } from '../pdf-opener'
import { hasXfaForm, isActive } from './find-active-content'
import { listWaysToOpen, type OpenedPdf } from './open-objects'
import { hasPage, walkObjects } from './walk-objects'

const niceness = 10
/** A few kilobytes can unpack to more than the memory, which limits of the heap do not count. */
const mostPartBytes = 64 * 1024 * 1024
/** Pictures stay packed, because nobody looks at them here. */
const unpacked = new Set([
  'FlateDecode',
  'Fl',
  'LZWDecode',
  'LZW',
  'ASCII85Decode',
  'A85',
  'ASCIIHexDecode',
  'AHx',
  'RunLengthDecode',
  'RL',
])

setPriority(niceness) // page requests go first
setVerbosityLevel(0) // nothing of a person's file may reach the log

const { ensureBuffer } = DecodeStream.prototype
DecodeStream.prototype.ensureBuffer = function (byteCount) {
  if (byteCount > mostPartBytes) throw new RangeError('A part of the file is too large')
  return ensureBuffer.call(this, byteCount)
}
const { makeFilter } = Parser.prototype
Parser.prototype.makeFilter = function (stream, name, ...more) {
  return unpacked.has(name) ? makeFilter.call(this, stream, name, ...more) : stream
}

function validate(pdf: OpenedPdf): PdfProblem | null {
  if (!hasPage(pdf)) return 'unreadable'
  let found = hasXfaForm(pdf.root)
  // Does not stop early, because an unreadable object weighs more.
  for (const dict of walkObjects(pdf)) found ||= isActive(dict)
  return found ? 'active' : null
}

function findProblem(content: Uint8Array): PdfProblem | null {
  const bytes = Uint8Array.from(content) // the library takes the whole underlying buffer
  for (const open of listWaysToOpen(bytes)) {
    try {
      return validate(open())
    } catch (error) {
      if (error instanceof PasswordException) return 'protected'
    }
  }
  return 'unreadable'
}

answerParent(findProblem)
