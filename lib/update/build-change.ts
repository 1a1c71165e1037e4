import { readGender, writeGender } from '@/lib/identity/genders'
import type { Identity, LocalizedText } from '@/lib/identity/identity'
import type { IdentityChange } from '@/lib/identity/identity-change'
import { pickLanguage } from '@/lib/identity/present'
import { addressLineNames, addressLines } from './address-lines'
import { writeDay } from './validate-date-of-birth'
import { updateItems, type Answer, type UpdateItem } from './update-items'

function readNames(answer: Answer): LocalizedText[] {
  return Object.entries(answer).map(([field, value]) => ({ language: field.slice(field.indexOf('.') + 1), value }))
}

/** A changed line gets the same text in all languages: a mix of old and new is worse than no translation. */
function changeAddress(answer: Answer, identity: Identity): IdentityChange {
  const { language = identity.preferredLang, postalCode } = answer
  const onRecord = addressLineNames.flatMap((line) => identity[addressLines[line]])
  const languages = [...new Set([...onRecord.map((own) => own.language), language])]
  const change: IdentityChange = { postalCode }
  for (const line of addressLineNames) {
    const value = answer[line] ?? ''
    const attribute = addressLines[line]
    if (value === pickLanguage(identity[attribute], language)) continue
    change[attribute] = languages.map((each) => ({ language: each, value }))
  }
  return change
}

function changeGender({ gender = '' }: Answer, identity: Identity): IdentityChange {
  const code = readGender(gender)
  const languages = identity.gender.map(({ language }) => language)
  return code ? { gender: writeGender(code, languages) } : {}
}

function changeItem(item: UpdateItem, answer: Answer, identity: Identity): IdentityChange {
  switch (item) {
    case 'name':
      return { fullName: readNames(answer) }
    case 'guardian':
      return { parentOrGuardianName: readNames(answer) }
    case 'dateOfBirth':
      return { dateOfBirth: writeDay(answer) }
    case 'gender':
      return changeGender(answer, identity)
    case 'address':
      return changeAddress(answer, identity)
    case 'phone':
      return { phone: answer.value }
    case 'email':
      return { email: answer.value }
    case 'language':
      return { preferredLang: answer.language }
  }
}

/** May still hold what the record already says. */
export function buildChange(answers: Partial<Record<UpdateItem, Answer>>, identity: Identity): IdentityChange {
  return updateItems.reduce<IdentityChange>((change, item) => {
    const answer = answers[item]
    return answer ? { ...change, ...changeItem(item, answer, identity) } : change
  }, {})
}
