import { z } from 'zod'

/** The documented operations by short names; `contract/apis.md` has them in this order. */
export type ApiName = 'otp' | 'ridStatus' | 'euin'

/** One documented API: what the wire needs to know of it. */
export type ContractApi<Body> = {
  name: ApiName
  /** Value of the envelope's `id`, in both directions. */
  id: string
  version: string
  /** Schema of the envelope's `request`. */
  request: z.ZodType<Body>
  /** What `response` is on failure, as the API's own sample has it. */
  emptyResponse: null | Record<string, never>
  /** Whether the answer repeats the request's transactionID beside the id (the OTP API alone). */
  echoesTransactionId: boolean
  maxBodyBytes: number
}

/** UUID, or any 8 to 64 letters, digits and hyphens (design.md, Contract decisions). */
export const transactionId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/)
export const otp = z.string().regex(/^\d{6}$/)

/** Enough for every request without documents, with room for long names in any script. */
export const plainBodyBytes = 32 * 1024
