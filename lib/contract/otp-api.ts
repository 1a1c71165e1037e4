import { z } from 'zod'
import { plainBodyBytes, successFields, transactionId, type ContractApi } from './api'

const localized = z.array(z.object({ language: z.string().min(1), value: z.string().trim().min(1) })).min(1)
/** The document's sample has `{"type": …}` for a single value; `{"value": …}` is accepted too. */
const single = z
  .object({ type: z.string().nullish(), value: z.string().nullish() })
  .transform(({ type, value }) => (value ?? type ?? '').trim())
const given = single.refine((text) => text !== '')

const demographics = z
  .object({
    name: localized,
    gender: localized,
    postalCode: given,
    phone: given.nullish(),
    email: given.nullish(),
  })
  .refine(({ phone, email }) => Boolean(phone ?? email), { path: ['email'] })

/** The backend checks the ID's form with its state, since both have one code (RES-REP-089). */
const byNumber = z.object({
  transactionID: transactionId,
  individualIdType: z.enum(['UIN', 'VID']),
  individualId: z
    .unknown()
    .refine((value) => value !== undefined && value !== null && value !== '')
    .describe('A UIN or VID, as individualIdType says'),
})
const byDemographics = z.object({ transactionID: transactionId, individualIdType: z.literal('demo'), demographics })

export const otpApi = {
  name: 'otp',
  method: 'POST',
  path: '/resident/v1/req/otp',
  id: 'mosip.resident.otp',
  version: 'v1',
  request: z.discriminatedUnion('individualIdType', [byNumber, byDemographics]),
  response: z.object(successFields),
  emptyResponse: null,
  echoesTransactionId: true,
  maxBodyBytes: plainBodyBytes,
} as const satisfies ContractApi<unknown>

export type OtpRequest = z.infer<typeof otpApi.request>
export type Demographics = z.infer<typeof demographics>
