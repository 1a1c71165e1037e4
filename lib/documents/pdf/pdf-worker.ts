import 'server-only'
import { setPriority } from 'node:os'
import { isMainThread } from 'node:worker_threads'
import { DecodeStream, Parser, PasswordException, setVerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import type { PdfProblem } from '../pdf-opener'
import { hasXfaForm, isActive } from './find-active-content'
import { listWaysToOpen, type OpenedPdf } from './open-objects'
import { hasPage, walkObjects } from './walk-objects'

const niceness = 10
/** Of one unpacked part; a few kilobytes can claim to be larger than the memory, outside of what a thread's limits count. */
const mostPartBytes = 64 * 1024 * 1024
/** Packings of the file's own objects. Pictures stay packed, since nobody looks at them here. */
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

// Page requests go first. On Linux alone a priority holds for one thread; elsewhere it holds for the process.
if (process.platform === 'linux' && !isMainThread) setPriority(niceness)
setVerbosityLevel(0) // nothing of a person's file goes to the log

const { ensureBuffer } = DecodeStream.prototype
DecodeStream.prototype.ensureBuffer = function (byteCount) {
  if (byteCount > mostPartBytes) throw new RangeError('A part of the file is too large')
  return ensureBuffer.call(this, byteCount)
}
const { makeFilter } = Parser.prototype
Parser.prototype.makeFilter = function (stream, name, ...more) {
  return unpacked.has(name) ? makeFilter.call(this, stream, name, ...more) : stream
}

function judge(pdf: OpenedPdf): PdfProblem | null {
  if (!hasPage(pdf)) return 'unreadable'
  let found = hasXfaForm(pdf.root)
  // To the end, as an object that cannot be read weighs more.
  for (const dict of walkObjects(pdf)) found ||= isActive(dict)
  return found ? 'active' : null
}

/** Entry of the worker thread: opens a PDF as a reader does that has no password, and looks at every object in it. */
export default function findProblem(content: Uint8Array): PdfProblem | null {
  const bytes = Uint8Array.from(content) // the library takes bytes for all that is in their buffer
  for (const open of listWaysToOpen(bytes)) {
    try {
      return judge(open())
    } catch (error) {
      if (error instanceof PasswordException) return 'protected'
    }
  }
  return 'unreadable'
}
