import { foldDigits, tidyText } from '@/lib/inputs/typed-text'
import { emailForm, phoneForm } from '@/lib/identity/attribute-forms'
import { judgeFields, type JudgedAnswer } from './judged-answer'
import type { Answer } from './update-items'

const longestEmail = emailForm.maxLength ?? 254

/** A number as it is kept: without what people put between the digits, or a telephone puts around a copied one. */
const bareNumber = (text: string) => foldDigits(text).replace(/[\s\p{Cf}().-]/gu, '')

export function judgePhone(typed: Answer): JudgedAnswer {
  const value = bareNumber((typed.value ?? '').slice(0, 100))
  return judgeFields({ value }, () => {
    if (value === '') return 'missing'
    return phoneForm.safeParse(value).success ? null : 'malformed'
  })
}

export function judgeEmail(typed: Answer): JudgedAnswer {
  const value = tidyText(typed.value ?? '')
  return judgeFields({ value }, () => {
    if (value === '') return 'missing'
    if (value.length > longestEmail) return 'tooLong'
    return emailForm.safeParse(value).success ? null : 'malformed'
  })
}
