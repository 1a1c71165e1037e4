import 'server-only'
import { Dict, PasswordException, Stream, XRef } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'

/** ISO 32000, annex H.3: readers search only here. */
const headBytes = 1024

export type OpenedPdf = {
  xref: XRef
  trailer: Dict
  root: Dict
  /** Whether the object table was useless and the objects were searched one by one. */
  isRecovered: boolean
}

const isMarker = /^startxref\s{1,8}(\d{1,10})/

/** Where the last revision ends, and the table it names; the smallest files have none. */
function findEnd(text: string): { place: number; table: number | null } {
  const named = text.lastIndexOf('startxref')
  const table = named < 0 ? null : isMarker.exec(text.slice(named, named + 30))?.[1]
  if (table) return { place: named, table: Number(table) }
  return { place: /\bxref\b/.test(text) ? -1 : text.lastIndexOf('trailer'), table: null }
}

const breaksOff = (text: string, place: number) => place < 0 || /\d \d{1,5} obj\b|\bendobj\b/.test(text.slice(place))

function openOnce(bytes: Uint8Array, start: number, table: number | null): OpenedPdf {
  const xref = new XRef(new Stream(bytes, start, bytes.length - start), { password: '' })
  try {
    xref.setStartXRef(table ?? 0)
    xref.parse(table === null)
  } catch (error) {
    if (xref.trailer?.has('Encrypt') && !xref.encrypt) throw new PasswordException('locked', { cause: error })
    throw error
  }
  const { trailer, root } = xref
  if (!(trailer instanceof Dict) || !(root instanceof Dict)) throw new Error('The file names no objects')
  if (trailer.has('Encrypt') && !xref.encrypt) throw new PasswordException('locked')
  return { xref, trailer, root, isRecovered: table === null }
}

/** Best first. The table and its offsets may be wrong. Empty if it is no PDF. */
export function listWaysToOpen(bytes: Uint8Array): (() => OpenedPdf)[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const start = text.slice(0, headBytes).indexOf('%PDF-')
  const { place, table } = findEnd(text)
  if (start < 0 || breaksOff(text, place)) return []
  const starts = start > 0 ? [start, 0] : [0]
  const byTable = table === null ? [] : starts.map((from) => () => openOnce(bytes, from, table))
  return [...byTable, () => openOnce(bytes, start, null)]
}
