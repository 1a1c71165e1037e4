import { readPhoneNumber } from '@/lib/identity/phone-number'
import { isEmail, isEmailTooLong, tidyEmail } from '@/lib/inputs/email'
import { tidyText } from '@/lib/inputs/typed-text'
import { judgeFields, type JudgedAnswer } from './judged-answer'
import type { Answer } from './update-items'

export function judgePhone(typed: Answer): JudgedAnswer {
  const text = tidyText(typed.value ?? '')
  const number = readPhoneNumber(text)
  return judgeFields({ value: number ?? text }, () => {
    if (text === '') return 'missing'
    return number ? null : 'malformed'
  })
}

export function judgeEmail(typed: Answer): JudgedAnswer {
  const value = tidyEmail(typed.value ?? '')
  return judgeFields({ value }, () => {
    if (value === '') return 'missing'
    if (isEmailTooLong(value)) return 'tooLong'
    return isEmail(value) ? null : 'malformed'
  })
}
