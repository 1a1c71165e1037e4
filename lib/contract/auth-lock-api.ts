import { z } from 'zod'
import { plainBodyBytes, successFields, type ContractApi } from './api'
import { authenticatedFields, idFitsItsType } from './authenticated'

/** `bio` means all three kinds (docs/design.md, lock types). */
const authTypes = ['demo', 'bio', 'bio-FMR', 'bio-IIR', 'bio-FID'] as const

export const authTypeList = z
  .array(z.enum(authTypes))
  .min(1)
  .transform((types) => [...new Set(types)])

export const authLockApi = {
  name: 'authLock',
  method: 'POST',
  path: '/resident/v1/req/auth-lock',
  id: 'mosip.resident.authlock',
  version: 'v1',
  request: z.object({ ...authenticatedFields, authType: authTypeList }).check(idFitsItsType),
  response: z.object(successFields),
  emptyResponse: {},
  echoesTransactionId: false,
  maxBodyBytes: plainBodyBytes,
} as const satisfies ContractApi<unknown>

export type AuthLockRequest = z.infer<typeof authLockApi.request>
