import type { CurrentValues } from './update-draft'
import { findGender } from '@/lib/identity/genders'
import type { Identity } from '@/lib/identity/identity'
import { pickLanguage } from '@/lib/identity/present'
import { addressLineNames, addressLines, type AddressLine } from './address-lines'
import { splitDay } from './validate-date-of-birth'
import { listItemFields } from './list-item-fields'
import type { Answer } from './update-items'

export type Contacts = { email: string | null; phone: string | null }

function chooseAddressLanguage({ addressLine1, preferredLang }: Identity): string {
  const there = addressLine1.map(({ language }) => language)
  return [preferredLang, 'eng'].find((language) => there.includes(language)) ?? there[0] ?? preferredLang
}

export const listAddressLanguages = (identity: Identity) =>
  addressLineNames.flatMap((line) => identity[addressLines[line]].map(({ language }) => language))

function writeNames(item: 'name' | 'guardian', identity: Identity): Answer {
  const values = item === 'name' ? identity.fullName : identity.parentOrGuardianName
  const find = (language: string | null) => values.find((own) => own.language === language)?.value ?? ''
  return Object.fromEntries(listItemFields(item, identity).map(({ name, language }) => [name, find(language)]))
}

function writeAddress(identity: Identity): Answer {
  const language = chooseAddressLanguage(identity)
  const write = (line: AddressLine) => pickLanguage(identity[addressLines[line]], language)
  const lines = Object.fromEntries(addressLineNames.map((line) => [line, write(line)]))
  return { ...lines, postalCode: identity.postalCode, language }
}

export function writeRecordAsAnswers(identity: Identity, contacts: Contacts): CurrentValues {
  return {
    name: writeNames('name', identity),
    dateOfBirth: splitDay(identity.dateOfBirth),
    gender: { gender: findGender(identity.gender) ?? '' },
    address: writeAddress(identity),
    phone: { value: contacts.phone ?? '' },
    email: { value: contacts.email ?? '' },
    guardian: writeNames('guardian', identity),
    language: { language: identity.preferredLang },
  }
}
