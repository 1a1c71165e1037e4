import { readGender } from '@/lib/identity/genders'
import { judgeAddress } from './judge-address'
import { judgeDateOfBirth } from './judge-date-of-birth'
import { findNameProblem } from './judge-name'
import { judgeFields, type JudgedAnswer } from './judged-answer'
import { keepText } from './keep-text'
import { isPortalLanguage } from './portal-language'
import type { JudgedFrom } from './item-fields'
import type { Answer, UpdateItem } from './update-items'

/** Contacts are apart, because phone rules would bring every country's data into the browser. */
export type DetailItem = Exclude<UpdateItem, 'phone' | 'email'>

function judgeNames(typed: Answer, { fields, current }: JudgedFrom): JudgedAnswer {
  const languageOf = new Map(fields.map(({ name, language }) => [name, language]))
  const answer = Object.fromEntries(fields.map(({ name }) => [name, keepText(typed[name], current[name])]))
  return judgeFields(answer, (field, value) => {
    // A text from the registry must not stop a correction in another language.
    const isAsBefore = value !== '' && value === current[field]
    return isAsBefore ? null : findNameProblem(value, languageOf.get(field) ?? '')
  })
}

function judgeChoice(field: string, typed: Answer, isOffered: (value: string) => boolean): JudgedAnswer {
  const value = typed[field] ?? ''
  return judgeFields({ [field]: value }, () => {
    if (value === '') return 'missing'
    return isOffered(value) ? null : 'malformed'
  })
}

/** Runs in the browser before sending, and on the server. */
export function judgeDetails(item: DetailItem, typed: Answer, from: JudgedFrom): JudgedAnswer {
  switch (item) {
    case 'name':
    case 'guardian':
      return judgeNames(typed, from)
    case 'dateOfBirth':
      return judgeDateOfBirth(typed, from.today)
    case 'gender':
      return judgeChoice('gender', typed, (code) => readGender(code) !== null)
    case 'address':
      return judgeAddress(typed, from.current, from.addressLanguages)
    case 'language':
      return judgeChoice('language', typed, isPortalLanguage)
  }
}
