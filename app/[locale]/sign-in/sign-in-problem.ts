import { describeRefusal, type Refusal } from '@/lib/actions/code-problems'
import { isUin } from '@/lib/identity/uin'
import { isVid } from '@/lib/identity/vid'
import { readTypedNumber } from '@/lib/inputs/typed-text'

/** The URL's words for a refusal; they must not reveal whether the ID is known. */
export function findSignInProblem(refusal: Refusal, typed: string) {
  const { outcome } = refusal
  if (outcome === 'unknown' || outcome === 'ended') return { error: outcome }
  if (outcome !== 'malformed') return describeRefusal(refusal)
  const digits = readTypedNumber(typed)
  const hasLength = /^(\d{10}|\d{16})$/.test(digits)
  const isTypo = hasLength && !isUin(digits) && !isVid(digits)
  return { error: isTypo ? ('typo' as const) : ('malformed' as const) }
}
