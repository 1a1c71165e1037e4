import { randomInt } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Without characters that sound or look alike: 0 O, 1 I L, 2 Z, 5 S, 8 B. */
const letters = 'ACDEFGHJKMNPQRTUVWXY34679'
const form = /^[ACDEFGHJKMNPQRTUVWXY34679]{4}-[ACDEFGHJKMNPQRTUVWXY34679]{4}$/

const referenceHeader = 'x-portal-reference'

const draw = () => Array.from({ length: 4 }, () => letters.charAt(randomInt(letters.length))).join('')

const createReference = () => `${draw()}-${draw()}`

export const isReference = (text: string) => form.test(text)

/** Overwrites any reference that the client sent. */
export function giveReference(request: IncomingMessage): string {
  const reference = createReference()
  request.headers[referenceHeader] = reference
  return reference
}

export function readReference(headers: Record<string, string | string[] | undefined>): string {
  const reference = headers[referenceHeader]
  return typeof reference === 'string' ? reference : 'unknown'
}
