import { randomInt } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Without what is easily taken for something else on the phone: 0 O, 1 I L, 2 Z, 5 S, 8 B. */
const letters = 'ACDEFGHJKMNPQRTUVWXY34679'
const form = /^[ACDEFGHJKMNPQRTUVWXY34679]{4}-[ACDEFGHJKMNPQRTUVWXY34679]{4}$/

const referenceHeader = 'x-portal-reference'

const draw = () => Array.from({ length: 4 }, () => letters.charAt(randomInt(letters.length))).join('')

/** A new number under which the log knows one request, such as `K7QF-3M9X`. */
const createReference = () => `${draw()}-${draw()}`

export const isReference = (text: string) => form.test(text)

/** Puts a new reference on the request, whatever its client put there. */
export function giveReference(request: IncomingMessage): string {
  const reference = createReference()
  request.headers[referenceHeader] = reference
  return reference
}

/** The reference that `giveReference` put on the request. */
export function readReference(headers: Record<string, string | string[] | undefined>): string {
  const reference = headers[referenceHeader]
  return typeof reference === 'string' ? reference : 'unknown'
}
