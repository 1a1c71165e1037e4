import { readGender } from '@/lib/identity/genders'
import { validateAddress } from './validate-address'
import { validateDateOfBirth } from './validate-date-of-birth'
import { findNameProblem } from './validate-name'
import { validateFields, type ValidatedAnswer } from './validated-answer'
import { keepText } from './keep-text'
import { isPortalLanguage } from './portal-language'
import type { ValidationContext } from './item-fields'
import type { Answer, UpdateItem } from './update-items'

/** Contacts are apart, because phone rules would bring every country's data into the browser. */
export type DetailItem = Exclude<UpdateItem, 'phone' | 'email'>

function validateNames(typed: Answer, { fields, current }: ValidationContext): ValidatedAnswer {
  const languageOf = new Map(fields.map(({ name, language }) => [name, language]))
  const answer = Object.fromEntries(fields.map(({ name }) => [name, keepText(typed[name], current[name])]))
  return validateFields(answer, (field, value) => {
    // A text from the registry must not stop a correction in another language.
    const isAsBefore = value !== '' && value === current[field]
    return isAsBefore ? null : findNameProblem(value, languageOf.get(field) ?? '')
  })
}

function validateChoice(field: string, typed: Answer, isOffered: (value: string) => boolean): ValidatedAnswer {
  const value = typed[field] ?? ''
  return validateFields({ [field]: value }, () => {
    if (value === '') return 'missing'
    return isOffered(value) ? null : 'malformed'
  })
}

/** Runs in the browser before sending, and on the server. */
export function validateDetails(item: DetailItem, typed: Answer, from: ValidationContext): ValidatedAnswer {
  switch (item) {
    case 'name':
    case 'guardian':
      return validateNames(typed, from)
    case 'dateOfBirth':
      return validateDateOfBirth(typed, from.today)
    case 'gender':
      return validateChoice('gender', typed, (code) => readGender(code) !== null)
    case 'address':
      return validateAddress(typed, from.current, from.addressLanguages)
    case 'language':
      return validateChoice('language', typed, isPortalLanguage)
  }
}
