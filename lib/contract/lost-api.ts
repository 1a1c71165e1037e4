import { z } from 'zod'
import { languageCode, otp, plainBodyBytes, successFields, transactionId, type ContractApi } from './api'

const given = z.string().trim().min(1)
const idType = z.enum(['UIN', 'RID'])

const lostRequest = z
  .object({
    idType,
    name: given.describe('Full name in the language of langCode'),
    postalCode: given,
    contactType: z.enum(['EMAIL', 'PHONE']),
    contactValue: given,
    langCode: languageCode,
    otp: otp.nullish().describe('Of an OTP request by demographics; with it the whole ID is answered'),
    transactionID: transactionId.nullish().describe('Of that OTP request; required with otp'),
  })
  .refine((request) => !request.otp || Boolean(request.transactionID), { path: ['transactionID'] })

export const lostApi = {
  name: 'lost',
  method: 'POST',
  path: '/registrationprocessor/v1/requesthandler/lost',
  id: 'mosip.registration.lost',
  version: '1.0',
  answerVersion: 'v1',
  request: lostRequest,
  response: z.object({
    idType,
    idValue: z.string().describe('Whole when a code was given, else masked but for its last two digits'),
    ...successFields,
  }),
  emptyResponse: null,
  echoesTransactionId: false,
  maxBodyBytes: plainBodyBytes,
} as const satisfies ContractApi<unknown>

export type LostRequest = z.infer<typeof lostApi.request>
