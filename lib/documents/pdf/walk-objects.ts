import 'server-only'
import { BaseStream, Dict, Name, Ref } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import type { OpenedPdf } from './open-objects'

const ownEntries = new Set(['Encrypt', 'Prev', 'XRefStm'])

/** At any depth. @throws for an unreadable object, or a missing one in a recovered file */
export function* walkObjects({ xref, trailer, isRecovered }: OpenedPdf): Generator<Dict> {
  const waiting: unknown[] = []
  const seen = new Set<number>()
  for (const [key, value] of trailer.getRawEntries()) if (!ownEntries.has(key)) waiting.push(value)
  while (waiting.length > 0) {
    let value = waiting.pop()
    if (value instanceof Ref) {
      if (seen.has(value.num)) continue
      seen.add(value.num)
      if (isRecovered && !xref.getEntry(value.num)) throw new Error('A part of the file is missing')
      value = xref.fetch(value)
    }
    if (value instanceof BaseStream) value = value.dict
    if (Array.isArray(value)) for (const each of value as unknown[]) waiting.push(each)
    if (!(value instanceof Dict)) continue
    yield value
    for (const [, each] of value.getRawEntries()) waiting.push(each)
  }
}

export function hasPage({ xref, root }: OpenedPdf): boolean {
  const waiting: unknown[] = [root.get('Pages')]
  const seen = new Set<number>()
  while (waiting.length > 0) {
    let node = waiting.pop()
    if (node instanceof Ref) {
      if (seen.has(node.num)) continue
      seen.add(node.num)
      node = xref.fetch(node)
    }
    if (!(node instanceof Dict)) continue
    const [kids, type] = [node.get('Kids'), node.get('Type')]
    const isGroup = node === root.get('Pages') || (type instanceof Name && type.name === 'Pages')
    if (Array.isArray(kids)) for (const kid of kids as unknown[]) waiting.push(kid)
    else if (!isGroup) return true
  }
  return false
}
