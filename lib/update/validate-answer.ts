import { validateEmail, validatePhone } from './validate-contact'
import { validateDetails } from './validate-details'
import type { ValidationContext } from './item-fields'
import type { ValidatedAnswer } from './validated-answer'
import type { Answer, UpdateItem } from './update-items'

export function validateAnswer(item: UpdateItem, typed: Answer, from: ValidationContext): ValidatedAnswer {
  if (item === 'phone') return validatePhone(typed)
  return item === 'email' ? validateEmail(typed) : validateDetails(item, typed, from)
}
