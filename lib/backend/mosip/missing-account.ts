import 'server-only'
import type { ResidentAccount } from '../resident-backend'
import { UpstreamUnavailable } from '@/lib/contract/upstream-errors'

const refuse = () => Promise.reject(new UpstreamUnavailable('not-offered'))
const refuseAtOnce = () => {
  throw new UpstreamUnavailable('not-offered')
}

const updates: ResidentAccount['update'] = {
  readDraft: refuse,
  readCurrent: refuse,
  readItem: refuse,
  listPendingItems: refuse,
  chooseItems: refuse,
  keepAnswer: refuse,
  startContactProof: refuse,
  confirmContactProof: refuse,
  keepDocument: refuse,
  readDocument: refuse,
  dropDocument: refuse,
  dropDraft: refuse,
  submit: refuse,
}

/** The documented contract has no sign-in, and no card without a code. */
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
  requests: { list: refuse, read: refuse, cancel: refuse, readAddress: refuse, orderPrint: refuse },
  history: { list: refuse, listPartners: refuse, read: refuse, readAll: refuse, report: refuse, findReport: refuse },
  locks: { list: refuse, change: refuse },
  virtualIds: { list: refuse, readPolicy: refuseAtOnce, generate: refuse, revoke: refuse, reveal: refuse },
  update: updates,
}
