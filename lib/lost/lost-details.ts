import { z } from 'zod'
import { genderCodes } from '@/lib/identity/genders'

export const lostDetails = z.object({
  idType: z.enum(['UIN', 'RID']),
  name: z.string(),
  gender: z.enum(genderCodes),
  postalCode: z.string(),
  contactType: z.enum(['EMAIL', 'PHONE']),
  contactValue: z.string(),
})

export type LostDetails = z.infer<typeof lostDetails>
