import { readPostalCode } from '@/lib/inputs/postal-code'
import { tidyText } from '@/lib/inputs/typed-text'
import { postalCodeForm, shownText } from '@/lib/identity/attribute-forms'
import { isPortalLanguage } from './portal-language'
import { addressLineNames } from './address-lines'
import { judgeFields, type JudgedAnswer } from './judged-answer'
import type { Answer, AnswerProblem } from './update-items'

/** Without these no letter arrives. */
const required: readonly string[] = ['line1', 'city', 'postalCode']
const longestLine = shownText.maxLength ?? 200

function findProblem(field: string, value: string, usualLanguage: string): AnswerProblem | null {
  if (value === '') return required.includes(field) ? 'missing' : null
  if (field === 'postalCode') return postalCodeForm.safeParse(value).success ? null : 'malformed'
  if (field === 'language') return isPortalLanguage(value) || value === usualLanguage ? null : 'malformed'
  if (value.length > longestLine) return 'tooLong'
  return shownText.safeParse(value).success ? null : 'malformed'
}

/** @param usualLanguage what it is written in where the answer does not say */
export function judgeAddress(typed: Answer, usualLanguage: string): JudgedAnswer {
  const lines = Object.fromEntries(addressLineNames.map((line) => [line, tidyText(typed[line] ?? '')]))
  const postalCode = readPostalCode(typed.postalCode ?? '')
  const language = typed.language || usualLanguage
  return judgeFields({ ...lines, postalCode, language }, (field, value) => findProblem(field, value, usualLanguage))
}
