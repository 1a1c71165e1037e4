import { z } from 'zod'
import { plainBodyBytes, successFields, type ContractApi } from './api'
import { authenticatedRequest } from './authenticated'

export const euinApi = {
  name: 'euin',
  method: 'POST',
  path: '/resident/v1/req/euin',
  id: 'mosip.resident.euin',
  version: 'v1',
  request: authenticatedRequest,
  response: z.object({
    euin: z.string().meta({ contentEncoding: 'base64', contentMediaType: 'application/pdf' }),
    ...successFields,
  }),
  emptyResponse: {},
  echoesTransactionId: false,
  maxBodyBytes: plainBodyBytes,
} as const satisfies ContractApi<unknown>

export type EuinRequest = z.infer<typeof euinApi.request>
