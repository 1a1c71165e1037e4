import { isRid } from '@/lib/identity/rid'
import { readTypedNumber } from '@/lib/inputs/typed-text'

const ridLength = 29

/** What is wrong with a RID as it was typed: the last part of its message key under `errors.rid`. */
export type RidProblem = 'missing' | 'characters' | 'length' | 'malformed'

/** A RID as people type it, with spaces, dashes and the digits of their own keyboard; or what is wrong with it. */
export function readTypedRid(typed: string): { rid: string } | { problem: RidProblem } {
  const rid = readTypedNumber(typed)
  if (!rid) return { problem: 'missing' }
  if (!/^[0-9]+$/.test(rid)) return { problem: 'characters' }
  if (rid.length !== ridLength) return { problem: 'length' }
  return isRid(rid) ? { rid } : { problem: 'malformed' }
}

/** How many digits were typed. */
export const countTypedDigits = (typed: string) => readTypedNumber(typed).length
