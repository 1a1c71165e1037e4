import fc from 'fast-check'
import type { ApiName } from '@/lib/contract/api'
import type { WireCall } from './served-apis'

/** A call of the right form, for the spoilers to spoil. */
export type RightCall = {
  name: ApiName
  envelope: { request: Record<string, unknown>; [field: string]: unknown }
  vid?: string
  /** Fields, by their names in `request` joined by dots, that may be null or absent. */
  optional?: readonly string[]
  /** Fields in which any text has the right form. */
  loose?: readonly string[]
}

/** With what was done to it, and the status that it must get where only one will do. */
export type SpoiledCall = WireCall & { how: string; status?: number }

const abbreviate = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}… (${text.length})` : text)

/** A failing property then shows what was done instead of the whole body. */
export function nameSpoiled(
  how: string,
  { vid }: Pick<RightCall, 'vid'>,
  call: WireCall & { status?: number },
): SpoiledCall {
  const short = abbreviate(how)
  return { how: short, ...(vid !== undefined && { vid }), ...call, ...{ [fc.toStringMethod]: () => short } }
}
