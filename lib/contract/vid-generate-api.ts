import { z } from 'zod'
import { plainBodyBytes, successFields, type ContractApi } from './api'
import { authenticatedFields, idFitsItsType } from './authenticated'

export const vidGenerateApi = {
  name: 'vidGenerate',
  method: 'POST',
  path: '/resident/v1/vid',
  id: 'mosip.resident.vid',
  version: 'v1',
  request: z
    .object({
      ...authenticatedFields,
      individualIdType: z.literal('UIN'),
      vidType: z.enum(['PERPETUAL', 'TEMPORARY']),
    })
    .check(idFitsItsType),
  response: z.object({ vid: z.string(), ...successFields }),
  emptyResponse: {},
  echoesTransactionId: false,
  maxBodyBytes: plainBodyBytes,
} as const satisfies ContractApi<unknown>

export type VidGenerateRequest = z.infer<typeof vidGenerateApi.request>
