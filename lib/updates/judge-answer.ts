import type { Identity } from '@/lib/identity/identity'
import { readGender } from '@/lib/identity/genders'
import { isPortalLanguage } from './portal-language'
import { listAddressLanguages, writeAddress, writeNames } from './answers-of-record'
import { judgeAddress } from './judge-address'
import { judgeEmail, judgePhone } from './judge-contact'
import { judgeDateOfBirth } from './judge-date-of-birth'
import { findNameProblem } from './judge-name'
import { keepText } from './keep-text'
import { judgeFields, type JudgedAnswer } from './judged-answer'
import { listItemFields } from './list-item-fields'
import type { Answer, UpdateItem } from './update-items'

function judgeNames(item: 'name' | 'guardian', typed: Answer, identity: Identity): JudgedAnswer {
  const fields = listItemFields(item, identity)
  const languageOf = new Map(fields.map(({ name, language }) => [name, language]))
  const onRecord = writeNames(item, identity)
  const answer = Object.fromEntries(fields.map(({ name }) => [name, keepText(typed[name], onRecord[name])]))
  return judgeFields(answer, (field, value) => {
    // Whoever corrects one language is not stopped by what the registry itself wrote in another.
    const isAsBefore = value !== '' && value === onRecord[field]
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

/**
 * What was typed on an item's page, by itself; whether it changes anything is another question.
 * @param today yyyy/MM/dd
 */
export function judgeAnswer(item: UpdateItem, typed: Answer, identity: Identity, today: string): JudgedAnswer {
  switch (item) {
    case 'name':
    case 'guardian':
      return judgeNames(item, typed, identity)
    case 'dateOfBirth':
      return judgeDateOfBirth(typed, today)
    case 'gender':
      return judgeChoice('gender', typed, (code) => readGender(code) !== null)
    case 'address':
      return judgeAddress(typed, writeAddress(identity), listAddressLanguages(identity))
    case 'phone':
      return judgePhone(typed)
    case 'email':
      return judgeEmail(typed)
    case 'language':
      return judgeChoice('language', typed, isPortalLanguage)
  }
}
