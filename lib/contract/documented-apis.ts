import type { ApiName, ContractApi } from './api'
import { authHistoryApi } from './auth-history-api'
import { authLockApi } from './auth-lock-api'
import { authUnlockApi } from './auth-unlock-api'
import { euinApi } from './euin-api'
import { lostApi } from './lost-api'
import { otpApi } from './otp-api'
import { printUinApi } from './print-uin-api'
import { ridStatusApi } from './rid-status-api'
import { updateApi } from './update-api'
import { vidGenerateApi } from './vid-generate-api'
import { vidRevokeApi } from './vid-revoke-api'

export const documentedApis = {
  otp: otpApi,
  ridStatus: ridStatusApi,
  euin: euinApi,
  printUin: printUinApi,
  lost: lostApi,
  update: updateApi,
  vidGenerate: vidGenerateApi,
  vidRevoke: vidRevokeApi,
  authLock: authLockApi,
  authUnlock: authUnlockApi,
  authHistory: authHistoryApi,
} as const satisfies Record<ApiName, ContractApi<unknown>>
