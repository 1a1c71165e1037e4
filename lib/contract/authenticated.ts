import { z } from 'zod'
import { isUin } from '@/lib/identity/uin'
import { isVid } from '@/lib/identity/vid'
import { otp, transactionId } from './api'

type NumberedId = { individualIdType: 'UIN' | 'VID'; individualId: string }

/** What every API with a code asks for: whose code, for which transaction, and the code. */
export const authenticatedFields = {
  transactionID: transactionId.describe('The transactionID of the OTP request that the code came from'),
  individualId: z.string().min(1).describe('A UIN (10 digits) or VID (16 digits), as individualIdType says'),
  individualIdType: z.enum(['UIN', 'VID']),
  otp,
}

/** The ID must have the form of its type; whose it is shows later. */
export const idFitsItsType = z.refine<NumberedId>(
  ({ individualIdType, individualId }) => (individualIdType === 'UIN' ? isUin : isVid)(individualId),
  { path: ['individualId'] },
)

/** The request of the APIs that need nothing besides. */
export const authenticatedRequest = z.object(authenticatedFields).check(idFitsItsType)
