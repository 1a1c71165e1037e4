import { z } from 'zod'
import { isRid } from '@/lib/identity/rid'
import { plainBodyBytes, transactionId, type ContractApi } from './api'

/** POST /resident/v1/rid/check-status */
export const ridStatusApi = {
  name: 'ridStatus',
  id: 'mosip.resident.uinstatus',
  version: 'v1',
  request: z.object({
    transactionID: transactionId.nullish(),
    individualId: z.string().refine(isRid),
    individualIdType: z.literal('RID'),
  }),
  emptyResponse: {},
  echoesTransactionId: false,
  maxBodyBytes: plainBodyBytes,
} as const satisfies ContractApi<unknown>

export type RidStatusRequest = z.infer<typeof ridStatusApi.request>
