import { isRid } from '@/lib/identity/rid'
import { readTypedNumber } from '@/lib/inputs/typed-text'

const ridLength = 29

/** The last part of a message key under `errors.rid`. */
export type RidProblem = 'missing' | 'characters' | 'length' | 'malformed'

export function readTypedRid(typed: string): { rid: string } | { problem: RidProblem } {
  const rid = readTypedNumber(typed)
  if (!rid) return { problem: 'missing' }
  if (!/^[0-9]+$/.test(rid)) return { problem: 'characters' }
  if (rid.length !== ridLength) return { problem: 'length' }
  return isRid(rid) ? { rid } : { problem: 'malformed' }
}

export const countTypedDigits = (typed: string) => readTypedNumber(typed).length
