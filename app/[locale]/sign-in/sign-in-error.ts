import type { ChallengeStart } from '@/lib/backend/challenge'
import { isUin } from '@/lib/identity/uin'
import { isVid } from '@/lib/identity/vid'
import { readTypedNumber } from '@/lib/inputs/typed-text'

type Refusal = Exclude<ChallengeStart, { outcome: 'sent' }>

/** The page's word for why no code was sent, with the seconds to wait where there are some. */
export function findSignInError(refusal: Refusal, typed: string): string {
  if ('retryAfterSeconds' in refusal) {
    return `${refusal.outcome === 'frozen' ? 'frozen' : 'wait'}&seconds=${refusal.retryAfterSeconds}`
  }
  if (refusal.outcome === 'no-contact') return 'noContact'
  if (refusal.outcome !== 'malformed') return refusal.outcome
  const digits = readTypedNumber(typed)
  const hasLength = /^(\d{10}|\d{16})$/.test(digits)
  return hasLength && !isUin(digits) && !isVid(digits) ? 'typo' : 'malformed'
}
