import { z } from 'zod'
import { plainBodyBytes, successFields, type ContractApi } from './api'
import { authenticatedRequest } from './authenticated'

export const printUinApi = {
  name: 'printUin',
  method: 'POST',
  path: '/resident/v1/req/print-uin',
  id: 'mosip.resident.reprintuin',
  version: 'v1',
  request: authenticatedRequest,
  response: z.object({ rid: z.string(), ...successFields }),
  emptyResponse: {},
  echoesTransactionId: false,
  maxBodyBytes: plainBodyBytes,
} as const satisfies ContractApi<unknown>

export type PrintUinRequest = z.infer<typeof printUinApi.request>
