import { decode, encode, Tag } from 'cbor2'
import { Claim169Error, type Claim169Problem } from './claim169-error'

const deepest = 12

/** @throws Claim169Error of that code, also for a repeated key or trailing bytes */
export function decodeCbor(bytes: Uint8Array, code: Claim169Problem): unknown {
  try {
    return decode(bytes, { rejectDuplicateKeys: true, preferMap: true, maxDepth: deepest })
  } catch (error) {
    throw new Claim169Error(code, error instanceof Error ? error.message : code, error)
  }
}

/** Copied, because WebCrypto requires a plain buffer. */
export const encodeCbor = (value: unknown): Uint8Array<ArrayBuffer> => Uint8Array.from(encode(value))

export const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array

/** Keys made of digits become numbers; null if it is no map. */
export function listEntries(value: unknown): [unknown, unknown][] | null {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)]
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isBytes(value) || value instanceof Tag)
    return null
  return Object.entries(value).map(([key, item]) => [/^-?\d+$/.test(key) ? Number(key) : key, item])
}

export const findEntry = (map: unknown, key: number): unknown => listEntries(map)?.find(([each]) => each === key)?.[1]

export function dropTag(value: unknown, tag: number): unknown {
  return value instanceof Tag && Number(value.tag) === tag ? value.contents : value
}
