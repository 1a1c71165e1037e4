import { z } from 'zod'
import { isUin } from '@/lib/identity/uin'
import { isVid } from '@/lib/identity/vid'
import { otp, plainBodyBytes, transactionId, type ContractApi } from './api'

/** A UIN or VID in the form of its type, with the code that was sent for the transaction. */
const authenticated = z
  .object({
    transactionID: transactionId,
    individualId: z.string().min(1),
    individualIdType: z.enum(['UIN', 'VID']),
    otp,
  })
  .refine(({ individualIdType, individualId }) => (individualIdType === 'UIN' ? isUin : isVid)(individualId), {
    path: ['individualId'],
  })

/** POST /resident/v1/req/euin */
export const euinApi = {
  name: 'euin',
  id: 'mosip.resident.euin',
  version: 'v1',
  request: authenticated,
  emptyResponse: {},
  echoesTransactionId: false,
  maxBodyBytes: plainBodyBytes,
} as const satisfies ContractApi<unknown>

export type EuinRequest = z.infer<typeof euinApi.request>
