import { z } from 'zod'

/** The documented operations by short names, in the order of the API document. */
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

/** One documented API: what the wire needs to know of it. */
export type ContractApi<Body> = {
  name: ApiName
  method: 'POST' | 'PATCH'
  /** With `{…}` where a field of `fromPath` stands. */
  path: string
  /** Value of the envelope's `id`, in both directions. */
  id: string
  version: string
  /** The answer's `version` where the document has another one there than in the request. */
  answerVersion?: string
  /** Schema of the envelope's `request`. */
  request: z.ZodType<Body>
  /** Fields of `request` that stand in the path instead of the body. */
  fromPath?: readonly string[]
  /** Schema of the envelope's `response` on success. */
  response: z.ZodType<Record<string, unknown>>
  /** What `response` is on failure, as the API's own sample has it. */
  emptyResponse: null | Record<string, never>
  /** Whether the answer repeats the request's transactionID beside the id (the OTP API alone). */
  echoesTransactionId: boolean
  maxBodyBytes: number
}

/** UUID, or any 8 to 64 letters, digits and hyphens (docs/design.md, Contract decisions). */
export const transactionId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/)
export const otp = z.string().regex(/^[0-9]{6}$/)
/** ISO 639-2, as in eng, fra, ara. */
export const languageCode = z.string().regex(/^[a-z]{3}$/)

/** What every successful `response` has. */
export const successFields = {
  status: z.literal('success'),
  message: z.string().describe('Where the notification went, masked'),
}

/** Enough for every request without documents, with room for long names in any script. */
export const plainBodyBytes = 32 * 1024
