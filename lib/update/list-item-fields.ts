import type { ItemField } from './item-fields'
import type { Identity } from '@/lib/identity/identity'
import { addressFields } from './address-lines'
import type { UpdateItem } from './update-items'

const inOneLanguage = (names: readonly string[]): ItemField[] => names.map((name) => ({ name, language: null }))

/** A guardian not yet named is asked for in the languages of the name. */
function listNameFields(item: 'name' | 'guardian', { fullName, parentOrGuardianName }: Identity): ItemField[] {
  const values = item === 'guardian' && parentOrGuardianName.length > 0 ? parentOrGuardianName : fullName
  return values.map(({ language }) => ({ name: `${item}.${language}`, language }))
}

export function listItemFields(item: UpdateItem, identity: Identity): ItemField[] {
  switch (item) {
    case 'name':
    case 'guardian':
      return listNameFields(item, identity)
    case 'dateOfBirth':
      return inOneLanguage(['day', 'month', 'year'])
    case 'gender':
      return inOneLanguage(['gender'])
    case 'address':
      return inOneLanguage(addressFields)
    case 'phone':
    case 'email':
      return inOneLanguage(['value'])
    case 'language':
      return inOneLanguage(['language'])
  }
}
