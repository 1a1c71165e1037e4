import { looksLikeEmail, readContactAddress } from '@/lib/contacts/contact-address'
import { readPostalCode } from '@/lib/inputs/postal-code'
import { tidyText } from '@/lib/inputs/typed-text'
import { readGender } from '@/lib/identity/genders'
import { lostDetails, type LostDetails } from './lost-details'

export const lostFields = ['idType', 'name', 'gender', 'postalCode', 'contact'] as const
export type LostField = (typeof lostFields)[number]

/** The last part of a message key under `lost.errors`. */
export type LostProblem = 'missing' | 'malformed'
export type LostProblems = Partial<Record<LostField, LostProblem>>

const longest = { name: 200, postalCode: 20 } as const

function findTextProblem(text: string, most: number): LostProblem | null {
  if (!text) return 'missing'
  return text.length > most ? 'malformed' : null
}

export function readLostForm(typed: Record<string, string>): { details: LostDetails } | { problems: LostProblems } {
  const [name, gender] = [tidyText(typed.name ?? ''), readGender(typed.gender ?? '')]
  const [postalCode, contact] = [readPostalCode(typed.postalCode ?? ''), tidyText(typed.contact ?? '')]
  const contactValue = readContactAddress(contact)
  const idType = lostDetails.shape.idType.safeParse(typed.idType)
  const found: Record<LostField, LostProblem | null> = {
    idType: idType.success ? null : 'missing',
    name: findTextProblem(name, longest.name),
    gender: gender ? null : 'missing',
    postalCode: findTextProblem(postalCode, longest.postalCode),
    contact: contactValue ? null : contact ? 'malformed' : 'missing',
  }
  const problems: LostProblems = {}
  for (const field of lostFields) if (found[field]) problems[field] = found[field]
  if (!idType.success || !gender || !contactValue || Object.keys(problems).length > 0) return { problems }
  const contactType = looksLikeEmail(contactValue) ? 'EMAIL' : 'PHONE'
  return { details: { idType: idType.data, name, gender, postalCode, contactType, contactValue } }
}
