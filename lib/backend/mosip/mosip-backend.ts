import 'server-only'
import { authHistoryApi } from '@/lib/contract/auth-history-api'
import { authLockApi } from '@/lib/contract/auth-lock-api'
import { authUnlockApi } from '@/lib/contract/auth-unlock-api'
import { decodeBase64 } from '@/lib/contract/base64'
import { euinApi } from '@/lib/contract/euin-api'
import { lostApi } from '@/lib/contract/lost-api'
import { otpApi } from '@/lib/contract/otp-api'
import { printUinApi } from '@/lib/contract/print-uin-api'
import { ridStatusApi } from '@/lib/contract/rid-status-api'
import { updateApi } from '@/lib/contract/update-api'
import { vidGenerateApi } from '@/lib/contract/vid-generate-api'
import { vidRevokeApi } from '@/lib/contract/vid-revoke-api'
import type { ResidentBackend, RidStatusAnswer } from '../resident-backend'
import { missingAccount } from './missing-account'
import { callUpstream, type Upstream } from './upstream-client'
import { UpstreamUnavailable } from '@/lib/contract/upstream-errors'
import { leaveOutAbsent, writeOtpRequest, writeUpdateRequest } from './write-request'

/** The contract answers only the status; its sentence holds the masked contacts. */
function completeStatus({ ridStatus, message }: Pick<RidStatusAnswer, 'ridStatus' | 'message'>): RidStatusAnswer {
  const maskedContacts = message.replace(/^.* to /, '').split(' and ')
  return { ridStatus, message, maskedContacts, isSentNow: true, kind: null, steps: [] }
}

function decodePdf(base64: string): Buffer {
  const pdf = decodeBase64(base64)
  if (pdf?.subarray(0, 5).toString('latin1') !== '%PDF-') throw new UpstreamUnavailable('shape')
  return pdf
}

export function createMosipBackend(upstream: Upstream): ResidentBackend {
  return {
    capabilities: { account: false },
    requestOtp: (request) => callUpstream(upstream, otpApi, writeOtpRequest(request)),
    checkRidStatus: async (request) =>
      completeStatus(await callUpstream(upstream, ridStatusApi, leaveOutAbsent(request))),
    async downloadEuin(request) {
      const { euin, message } = await callUpstream(upstream, euinApi, request)
      return { pdf: decodePdf(euin), message }
    },
    generateVid: (request) => callUpstream(upstream, vidGenerateApi, request),
    revokeVid: ({ vid, ...request }) =>
      callUpstream(upstream, vidRevokeApi, request, vidRevokeApi.path.replace('{vid}', vid)),
    lockAuthTypes: (request) => callUpstream(upstream, authLockApi, request),
    unlockAuthTypes: (request) => callUpstream(upstream, authUnlockApi, leaveOutAbsent(request)),
    readAuthHistory: (request) => callUpstream(upstream, authHistoryApi, leaveOutAbsent(request)),
    findLostId: (request) => callUpstream(upstream, lostApi, leaveOutAbsent({ ...request, otherLangCodes: null })),
    orderPrint: (request) => callUpstream(upstream, printUinApi, request),
    requestUpdate: (request) => callUpstream(upstream, updateApi, writeUpdateRequest(request)),
    account: missingAccount,
  }
}
