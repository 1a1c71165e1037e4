import { z } from 'zod'
import { plainBodyBytes, successFields, type ContractApi } from './api'
import { authTypeList } from './auth-lock-api'
import { authenticatedFields, idFitsItsType } from './authenticated'

export const authUnlockApi = {
  name: 'authUnlock',
  method: 'POST',
  path: '/resident/v1/req/auth-unlock',
  id: 'mosip.resident.authunlock',
  version: 'v1',
  request: z
    .object({
      ...authenticatedFields,
      authType: authTypeList,
      unlockForSeconds: z.int().min(1).max(86_400).nullish().describe('Locks again by itself after that time'),
    })
    .check(idFitsItsType),
  response: z.object(successFields),
  emptyResponse: {},
  echoesTransactionId: false,
  maxBodyBytes: plainBodyBytes,
} as const satisfies ContractApi<unknown>

export type AuthUnlockRequest = z.infer<typeof authUnlockApi.request>
