import { z } from 'zod'
import { isUin } from '@/lib/identity/uin'
import { isVid } from '@/lib/identity/vid'
import { otp, transactionId } from './api'

type NumberedId = { individualIdType: 'UIN' | 'VID'; individualId: string }

export const authenticatedFields = {
  transactionID: transactionId.describe('The transactionID of the OTP request that the code came from'),
  individualId: z.string().min(1).describe('A UIN (10 digits) or VID (16 digits), as individualIdType says'),
  individualIdType: z.enum(['UIN', 'VID']),
  otp,
}

export const idFitsItsType = z.refine<NumberedId>(
  ({ individualIdType, individualId }) => (individualIdType === 'UIN' ? isUin : isVid)(individualId),
  { path: ['individualId'] },
)

export const authenticatedRequest = z.object(authenticatedFields).check(idFitsItsType)
