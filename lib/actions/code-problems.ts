import type { Call } from '@/lib/backend/call'
import type { Challenge, ChallengeStart } from '@/lib/backend/challenge'
import { readField } from '@/lib/forms/typed-values'
import { readTypedCode } from '@/lib/inputs/typed-code'
import type { SpentOtp } from '@/lib/otp/spend-otp'

export type TooMany = { error: 'tooMany'; seconds: number }
type Wait = { error: 'frozen' | 'wait'; seconds: number }
/** In the words of the URL. */
export type SendProblem = TooMany | Wait | { error: 'noContact' }
type Sender = { spendLimit(limit: 'sendCode'): Promise<TooMany | null>; startCall(): Promise<Call> }
export type Refusal = Exclude<ChallengeStart, { outcome: 'sent' }>

export const tooMany = (seconds: number): TooMany => ({ error: 'tooMany', seconds })

export function describeRefusal(refusal: Refusal): Wait | { error: 'noContact' } {
  if (!('retryAfterSeconds' in refusal)) return { error: 'noContact' }
  return { error: refusal.outcome === 'frozen' ? 'frozen' : 'wait', seconds: refusal.retryAfterSeconds }
}

/** Counts the call against the visitor's network first. */
export async function trySendCode<Problem>(
  { spendLimit, startCall }: Sender,
  send: (call: Call) => Promise<ChallengeStart>,
  describe: (refusal: Refusal) => Problem,
): Promise<{ challenge: Challenge } | { problem: Problem | TooMany }> {
  const refused = await spendLimit('sendCode')
  if (refused) return { problem: refused }
  const start = await send(await startCall())
  return start.outcome === 'sent' ? { challenge: start.challenge } : { problem: describe(start) }
}

export function readCode(form: FormData): { code: string } | { problem: { error: 'missing' | 'malformed' } } {
  const read = readTypedCode(readField(form, 'code'))
  return 'code' in read ? read : { problem: { error: read.problem } }
}

/** @param now in milliseconds */
export function describeSpentCode(spent: Exclude<SpentOtp, { outcome: 'verified' }>, now = Date.now()) {
  if (spent.outcome === 'frozen') {
    return { error: 'frozen' as const, seconds: Math.ceil((spent.until.getTime() - now) / 1000) }
  }
  if (spent.outcome === 'gone') return { error: 'expired' as const }
  return spent.triesLeft > 0 ? { error: 'wrong' as const, left: spent.triesLeft } : { error: 'usedUp' as const }
}
