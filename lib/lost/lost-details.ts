import { z } from 'zod'
import { genderCodes } from '@/lib/identity/genders'

/** Whom a lost number is looked for, as a record would have it. */
export const lostDetails = z.object({
  idType: z.enum(['UIN', 'RID']),
  name: z.string(),
  gender: z.enum(genderCodes),
  postalCode: z.string(),
  contactType: z.enum(['EMAIL', 'PHONE']),
  contactValue: z.string(),
})

export type LostDetails = z.infer<typeof lostDetails>
