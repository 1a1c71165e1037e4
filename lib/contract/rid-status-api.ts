import { z } from 'zod'
import { isRid } from '@/lib/identity/rid'
import { plainBodyBytes, successFields, transactionId, type ContractApi } from './api'

export const ridStatusApi = {
  name: 'ridStatus',
  method: 'POST',
  path: '/resident/v1/rid/check-status',
  id: 'mosip.resident.uinstatus',
  version: 'v1',
  request: z.object({
    transactionID: transactionId.nullish(),
    individualId: z.string().refine(isRid),
    individualIdType: z.literal('RID'),
  }),
  response: z.object({
    ridStatus: z.enum(['RECEIVED', 'PROCESSING', 'PROCESSED', 'REJECTED', 'RE_REGISTER']),
    ...successFields,
  }),
  emptyResponse: {},
  echoesTransactionId: false,
  maxBodyBytes: plainBodyBytes,
} as const satisfies ContractApi<unknown>

export type RidStatusRequest = z.infer<typeof ridStatusApi.request>
