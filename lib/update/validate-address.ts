import { fitsCard } from '@/lib/identity/card-characters'
import { isShownText, longestText, postalCodePattern } from '@/lib/identity/text-rules'
import { readPostalCode } from '@/lib/inputs/postal-code'
import { isPortalLanguage } from './portal-language'
import { addressLineNames } from './address-lines'
import { keepText } from './keep-text'
import { validateFields, type ValidatedAnswer } from './validated-answer'
import type { Answer, AnswerProblem } from './update-items'

/** Without these no letter arrives. */
const required: readonly string[] = ['line1', 'city', 'postalCode']

type Address = {
  /** Values from the registry are always accepted. */
  onRecord: Answer
  languages: string[]
}

function findProblem(field: string, value: string, { onRecord, languages }: Address): AnswerProblem | null {
  if (value === '') return required.includes(field) ? 'missing' : null
  if (field === 'postalCode') return postalCodePattern.test(value) ? null : 'malformed'
  if (field === 'language') return isPortalLanguage(value) || value === onRecord.language ? null : 'malformed'
  if (value.length > longestText) return 'tooLong'
  if (!isShownText(value)) return 'malformed'
  return value === onRecord[field] || languages.every((language) => fitsCard(value, language)) ? null : 'malformed'
}

export function validateAddress(typed: Answer, onRecord: Answer, recordLanguages: string[]): ValidatedAnswer {
  const lines = Object.fromEntries(addressLineNames.map((line) => [line, keepText(typed[line], onRecord[line])]))
  const postalCode = readPostalCode(typed.postalCode ?? '')
  const language = typed.language || onRecord.language || ''
  const address = { onRecord, languages: [...recordLanguages, language] }
  return validateFields({ ...lines, postalCode, language }, (field, value) => findProblem(field, value, address))
}
