import { postalCodeForm, shownText } from '@/lib/identity/attribute-forms'
import { fitsCard } from '@/lib/identity/card-characters'
import { readPostalCode } from '@/lib/inputs/postal-code'
import { isPortalLanguage } from './portal-language'
import { addressLineNames } from './address-lines'
import { keepText } from './keep-text'
import { judgeFields, type JudgedAnswer } from './judged-answer'
import type { Answer, AnswerProblem } from './update-items'

/** Without these no letter arrives. */
const required: readonly string[] = ['line1', 'city', 'postalCode']
const longestLine = shownText.maxLength ?? 200

type Address = {
  /** What the pages showed; it is what the registry wrote, and stops nobody. */
  onRecord: Answer
  /** Those that the text is written in, in the order of the record. */
  languages: string[]
}

function findProblem(field: string, value: string, { onRecord, languages }: Address): AnswerProblem | null {
  if (value === '') return required.includes(field) ? 'missing' : null
  if (field === 'postalCode') return postalCodeForm.safeParse(value).success ? null : 'malformed'
  if (field === 'language') return isPortalLanguage(value) || value === onRecord.language ? null : 'malformed'
  if (value.length > longestLine) return 'tooLong'
  if (!shownText.safeParse(value).success) return 'malformed'
  return value === onRecord[field] || languages.every((language) => fitsCard(value, language)) ? null : 'malformed'
}

/** @param recordLanguages the languages of the record's address: each gets what is typed */
export function judgeAddress(typed: Answer, onRecord: Answer, recordLanguages: string[]): JudgedAnswer {
  const lines = Object.fromEntries(addressLineNames.map((line) => [line, keepText(typed[line], onRecord[line])]))
  const postalCode = readPostalCode(typed.postalCode ?? '')
  const language = typed.language || onRecord.language || ''
  const address = { onRecord, languages: [...recordLanguages, language] }
  return judgeFields({ ...lines, postalCode, language }, (field, value) => findProblem(field, value, address))
}
