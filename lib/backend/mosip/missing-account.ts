import 'server-only'
import type { ResidentAccount } from '../resident-backend'
import { UpstreamUnavailable } from '@/lib/errors/upstream-errors'

const refuse = () => Promise.reject(new UpstreamUnavailable('not-offered'))

/** The documented contract has no sign-in, and no card without a code of its own. */
export const missingAccount: ResidentAccount = {
  startSignIn: refuse,
  startConfirmation: refuse,
  resendCode: refuse,
  confirmCode: refuse,
  readProfile: refuse,
  readPortrait: refuse,
  issueCard: refuse,
  activity: { list: refuse, count: refuse, markRead: refuse },
  isCardPasswordRandom: false,
}
