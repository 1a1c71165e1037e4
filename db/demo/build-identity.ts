import { genders } from '@/lib/identity/genders'
import type { Identity, LocalizedText } from '@/lib/identity/identity'
import { capital, cities, type City } from './cities'
import type { Gender, NameInTwoScripts } from './demo-country'
import type { SeededRandom } from './seeded-random'
import { quarters, streets } from './streets'
import { type InThreeLanguages, writeIn } from './three-languages'

export type RecordLanguage = keyof InThreeLanguages

export const countryLanguages: readonly RecordLanguage[] = ['eng', 'fra', 'ara']

export type Address = {
  city: City
  street: InThreeLanguages
  houseNumber: number
  flatNumber: number | null
  quarter: InThreeLanguages | null
  postalCode: string
}

export type Person = {
  name: NameInTwoScripts
  gender: Gender
  /** yyyy/MM/dd */
  dateOfBirth: string
  guardian: NameInTwoScripts | null
  address: Address
  preferredLang: string
  languages: readonly RecordLanguage[]
}

export function drawAddress(random: SeededRandom): Address {
  const city = random.chance(0.3) ? capital : random.pick(cities)
  return {
    city,
    street: random.pick(streets),
    houseNumber: random.between(1, 148),
    flatNumber: random.chance(0.4) ? random.between(1, 24) : null,
    quarter: random.chance(0.7) ? random.pick(quarters) : null,
    postalCode: `${city.postalPrefix}${random.between(1, 9)}0`,
  }
}

function localize(texts: InThreeLanguages, languages: readonly RecordLanguage[]): LocalizedText[] {
  return languages.map((language) => ({ language, value: texts[language] }))
}

/** English and French write names alike. */
export function localizeName(
  { latin, arabic }: NameInTwoScripts,
  languages: readonly RecordLanguage[] = countryLanguages,
): LocalizedText[] {
  return localize(writeIn(latin, latin, arabic), languages)
}

function numberStreet({ eng, fra, ara }: InThreeLanguages, houseNumber: number): InThreeLanguages {
  return writeIn(`${houseNumber} ${eng}`, `${houseNumber} ${fra}`, `${houseNumber} ${ara}`)
}

function nameFlat(flatNumber: number): InThreeLanguages {
  return writeIn(`Flat ${flatNumber}`, `Appartement ${flatNumber}`, `شقة ${flatNumber}`)
}

/** An absent line of the address, or an adult's guardian, is an empty list. */
export function buildIdentity(person: Person): Identity {
  const { name, gender, dateOfBirth, guardian, address, preferredLang, languages } = person
  const { city, street, houseNumber, flatNumber, quarter, postalCode } = address
  const write = (texts: InThreeLanguages) => localize(texts, languages)
  return {
    fullName: localizeName(name, languages),
    gender: write(genders[gender]),
    dateOfBirth,
    addressLine1: write(numberStreet(street, houseNumber)),
    addressLine2: flatNumber === null ? [] : write(nameFlat(flatNumber)),
    addressLine3: quarter ? write(quarter) : [],
    region: write(city.region),
    province: write(city.province),
    city: write(city.city),
    postalCode,
    parentOrGuardianName: guardian ? localizeName(guardian, languages) : [],
    preferredLang,
  }
}
