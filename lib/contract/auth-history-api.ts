import { z } from 'zod'
import { plainBodyBytes, successFields, type ContractApi } from './api'
import { authenticatedFields, idFitsItsType } from './authenticated'

/** Existing clients send pages as numbers or as digits in a string. */
const asDigits = (pattern: RegExp) => z.string().regex(pattern).transform(Number)
const pageStart = z
  .int()
  .min(1)
  .max(999_999_999)
  .or(asDigits(/^[1-9][0-9]{0,8}$/))
const pageFetch = z
  .int()
  .min(1)
  .max(100)
  .or(asDigits(/^(?:100|[1-9][0-9]?)$/))

const authHistoryRecord = z.object({
  serialNumber: z.int().min(1),
  idUsed: z.string().describe('Masked'),
  authModality: z.string(),
  date: z.string().describe('yyyy-MM-dd in UTC'),
  time: z.string().describe('HH:mm:ss in UTC'),
  partnerName: z.string(),
  partnerTransactionId: z.string(),
  authResponse: z.string(),
  responseCode: z.enum(['Y', 'N']),
})

export const authHistoryApi = {
  name: 'authHistory',
  method: 'POST',
  path: '/resident/v1/req/auth-history',
  id: 'mosip.resident.authhistory',
  version: 'v1',
  request: z
    .object({
      ...authenticatedFields,
      pageStart: pageStart.nullish().describe('The page, from 1'),
      pageFetch: pageFetch.nullish().describe('Records a page'),
    })
    .check(idFitsItsType),
  response: z.object({ authHistory: z.array(authHistoryRecord).describe('The newest first'), ...successFields }),
  emptyResponse: {},
  echoesTransactionId: false,
  maxBodyBytes: plainBodyBytes,
} as const satisfies ContractApi<unknown>

export type AuthHistoryRequest = z.infer<typeof authHistoryApi.request>
export type AuthHistoryRecord = z.infer<typeof authHistoryRecord>
