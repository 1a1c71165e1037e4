import { randomUUID } from 'node:crypto'
import { longestDocumentBytes } from '@/lib/documents/check-document'
import type { LongText } from './long-text'
import { readBase64 } from './read-base64'

/** No request goes deeper than six, and none has more than some dozens of values. */
const deepest = 32
const mostTokens = 4_000
/** All blanks, brackets and numbers. */
const mostLooseBytes = 128 * 1024
/** From here on a string is a LongText. */
const longestString = 64 * 1024
const mostTextBytes = 512 * 1024

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]
const opening = new Set([0x5b, 0x7b])
const closing = new Set([0x5d, 0x7d])

export type ScannedJson = { text: string; longTexts: Map<string, LongText> }
export type JsonScanner = {
  /** False as soon as it is more than any request; then nothing more need be given. */
  take(bytes: Buffer): boolean
  end(): ScannedJson
}

type OpenString = { parts: Buffer[]; length: number; long: ReturnType<typeof readBase64> | null }

/** Finds the next quote or backslash, else the end; each byte is looked at once, however often it is asked. */
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

/**
 * Reads JSON before it is parsed, bytes as they come: what is too deep or has too many values is refused at once, as
 * parsing it would hold up everybody for seconds. Strings of megabytes are decoded on the way and kept apart.
 * Whether it is JSON at all is left to the parser.
 */
export function scanJson(): JsonScanner {
  const text: Buffer[] = []
  const longTexts = new Map<string, LongText>()
  const marker = randomUUID()
  let textBytes = 0
  let [depth, tokens, looseBytes] = [0, 0, 0]
  let string: OpenString | null = null
  let isEscaped = false

  function keep(bytes: Buffer) {
    textBytes += bytes.length
    text.push(Buffer.from(bytes)) // a copy: a view would hold the whole part of the body
  }

  function endString({ parts, long }: OpenString) {
    if (long) {
      const name = `${marker}:${longTexts.size}`
      longTexts.set(name, long.end())
      keep(Buffer.from(name))
    } else parts.forEach(keep)
    string = null
  }

  function lengthen(open: OpenString, bytes: Buffer) {
    open.length += bytes.length
    if (open.long) return open.long.take(bytes)
    open.parts.push(Buffer.from(bytes))
    if (open.length <= longestString) return
    open.long = readBase64(longestDocumentBytes)
    open.parts.splice(0).forEach(open.long.take)
  }

  /** Where the open string ends in these bytes; their length when it goes on behind them. */
  function findEnd(bytes: Buffer, from: number, search: (from: number) => number): number {
    let at = search(isEscaped ? from + 1 : from)
    isEscaped = false
    while (bytes[at] === backslash) {
      isEscaped = at + 1 === bytes.length
      at = isEscaped ? bytes.length : search(at + 2)
    }
    return at
  }

  /** Reads on in the open string; gives the place behind what it took. */
  function readString(open: OpenString, bytes: Buffer, from: number, search: (from: number) => number): number {
    const at = findEnd(bytes, from, search)
    lengthen(open, bytes.subarray(from, at))
    if (at === bytes.length) return at
    endString(open)
    keep(bytes.subarray(at, at + 1))
    return at + 1
  }

  /** Reads on between strings, up to and with the quote of the next. */
  function readLoose(bytes: Buffer, from: number): number {
    let at = from
    for (; at < bytes.length && !string && isWithin(); at += 1) {
      const byte = bytes[at] ?? 0
      looseBytes += 1
      if (byte === quote) string = { parts: [], length: 0, long: null }
      else if (opening.has(byte)) depth += 1
      else if (closing.has(byte)) depth -= 1
      if (string || opening.has(byte) || byte === comma || byte === colon) tokens += 1
    }
    keep(bytes.subarray(from, at))
    return at
  }

  const isWithin = () =>
    depth <= deepest && tokens <= mostTokens && looseBytes <= mostLooseBytes && textBytes <= mostTextBytes

  return {
    take(bytes) {
      const search = makeSearch(bytes)
      for (let at = 0; at < bytes.length && isWithin();)
        at = string ? readString(string, bytes, at, search) : readLoose(bytes, at)
      return isWithin()
    },
    end: () => ({ text: Buffer.concat(text).toString('utf8'), longTexts }),
  }
}
