import { readPhoneNumber } from '@/lib/contacts/phone-number'
import { isEmail, isEmailTooLong, tidyEmail } from '@/lib/contacts/email'
import { tidyText } from '@/lib/inputs/typed-text'
import { validateFields, type ValidatedAnswer } from './validated-answer'
import type { Answer } from './update-items'

export function validatePhone(typed: Answer): ValidatedAnswer {
  const text = tidyText(typed.value ?? '')
  const number = readPhoneNumber(text)
  return validateFields({ value: number ?? text }, () => {
    if (text === '') return 'missing'
    return number ? null : 'malformed'
  })
}

export function validateEmail(typed: Answer): ValidatedAnswer {
  const value = tidyEmail(typed.value ?? '')
  return validateFields({ value }, () => {
    if (value === '') return 'missing'
    if (isEmailTooLong(value)) return 'tooLong'
    return isEmail(value) ? null : 'malformed'
  })
}
