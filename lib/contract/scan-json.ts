import { randomUUID } from 'node:crypto'
import { longestDocumentBytes } from '@/lib/documents/upload-limits'
import type { LongText } from './long-text'
import { readBase64 } from './read-base64'

/** Requests have at most six levels and some dozens of values. */
const deepest = 32
const mostTokens = 4_000
const mostLooseBytes = 128 * 1024
const longestString = 64 * 1024
const mostTextBytes = 512 * 1024

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]
const opening = new Set([0x5b, 0x7b])
const closing = new Set([0x5d, 0x7d])

export type ScannedJson = { text: string; longTexts: Map<string, LongText> }
export type JsonScanner = {
  /** False once the body exceeds any real request. */
  take(bytes: Buffer): boolean
  end(): ScannedJson
}

type OpenString = { parts: Buffer[]; length: number; long: ReturnType<typeof readBase64> | null }

/** Reads each byte once, so time stays linear. */
function makeSearch(bytes: Buffer) {
  const next = { [quote]: -1, [backslash]: -1 }
  const find = (byte: number, from: number) => {
    const known = next[byte] ?? -1
    if (known >= from) return known
    const at = bytes.indexOf(byte, from)
    return (next[byte] = at < 0 ? bytes.length : at)
  }
  return (from: number) => Math.min(find(quote, from), find(backslash, from))
}

/** Scans JSON before it is parsed, because parsing deep or huge JSON would block everybody for seconds. */
class Scanner implements JsonScanner {
  private readonly text: Buffer[] = []
  private readonly longTexts = new Map<string, LongText>()
  private readonly marker = randomUUID()
  private textBytes = 0
  private looseBytes = 0
  private depth = 0
  private tokens = 0
  private string: OpenString | null = null
  private isEscaped = false

  take(bytes: Buffer): boolean {
    const search = makeSearch(bytes)
    for (let at = 0; at < bytes.length && this.isWithin();)
      at = this.string ? this.readString(this.string, bytes, at, search) : this.readLoose(bytes, at)
    return this.isWithin()
  }

  end(): ScannedJson {
    return { text: Buffer.concat(this.text).toString('utf8'), longTexts: this.longTexts }
  }

  private isWithin() {
    const isFlat = this.depth <= deepest && this.tokens <= mostTokens
    return isFlat && this.looseBytes <= mostLooseBytes && this.textBytes <= mostTextBytes
  }

  private keep(bytes: Buffer) {
    this.textBytes += bytes.length
    this.text.push(Buffer.from(bytes)) // copied, because a view would keep the whole part in memory
  }

  private endString({ parts, long }: OpenString) {
    if (long) {
      const name = `${this.marker}:${this.longTexts.size}`
      this.longTexts.set(name, long.end())
      this.keep(Buffer.from(name))
    } else for (const part of parts) this.keep(part)
    this.string = null
  }

  private lengthen(open: OpenString, bytes: Buffer) {
    open.length += bytes.length
    if (open.long) return open.long.take(bytes)
    open.parts.push(Buffer.from(bytes))
    if (open.length <= longestString) return
    open.long = readBase64(longestDocumentBytes)
    for (const part of open.parts.splice(0)) open.long.take(part)
  }

  /** Where the open string ends in these bytes, or their length if it goes on. */
  private findEnd(bytes: Buffer, from: number, search: (from: number) => number): number {
    let at = search(this.isEscaped ? from + 1 : from)
    this.isEscaped = false
    while (bytes[at] === backslash) {
      this.isEscaped = at + 1 === bytes.length
      at = this.isEscaped ? bytes.length : search(at + 2)
    }
    return at
  }

  private readString(open: OpenString, bytes: Buffer, from: number, search: (from: number) => number): number {
    const at = this.findEnd(bytes, from, search)
    this.lengthen(open, bytes.subarray(from, at))
    if (at === bytes.length) return at
    this.endString(open)
    this.keep(bytes.subarray(at, at + 1))
    return at + 1
  }

  private readLoose(bytes: Buffer, from: number): number {
    let at = from
    for (; at < bytes.length && !this.string && this.isWithin(); at += 1) {
      const byte = bytes[at] ?? 0
      this.looseBytes += 1
      if (byte === quote) this.string = { parts: [], length: 0, long: null }
      else if (opening.has(byte)) this.depth += 1
      else if (closing.has(byte)) this.depth -= 1
      if (this.string || opening.has(byte) || byte === comma || byte === colon) this.tokens += 1
    }
    this.keep(bytes.subarray(from, at))
    return at
  }
}

export const scanJson = (): JsonScanner => new Scanner()
