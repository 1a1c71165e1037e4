import { z } from 'zod'

export type ApiName =
  | 'otp'
  | 'ridStatus'
  | 'euin'
  | 'printUin'
  | 'lost'
  | 'update'
  | 'vidGenerate'
  | 'vidRevoke'
  | 'authLock'
  | 'authUnlock'
  | 'authHistory'

export type ContractApi<Body> = {
  name: ApiName
  method: 'POST' | 'PATCH'
  path: string
  id: string
  version: string
  /** Set only where the document's answer has another version than its request. */
  answerVersion?: string
  request: z.ZodType<Body>
  /** Fields of `request` that come from the path. */
  fromPath?: readonly string[]
  response: z.ZodType<Record<string, unknown>>
  emptyResponse: null | Record<string, never>
  echoesTransactionId: boolean
  maxBodyBytes: number
}

/** UUID, or any 8 to 64 letters, digits and hyphens (docs/design.md, Contract decisions). */
export const transactionId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/)
export const otp = z.string().regex(/^[0-9]{6}$/)
export const languageCode = z.string().regex(/^[a-z]{3}$/)

export const successFields = {
  status: z.literal('success'),
  message: z.string().describe('Where the notification went, masked'),
}

/** Enough for a request without documents, also with long names in any script. */
export const plainBodyBytes = 32 * 1024
