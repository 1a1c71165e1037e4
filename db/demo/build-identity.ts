import { genders } from '@/lib/identity/genders'
import type { Identity, LocalizedText } from '@/lib/identity/identity'
import { capital, cities, type City } from './cities'
import type { Gender, NameInTwoScripts } from './demo-country'
import type { SeededRandom } from './seeded-random'
import { quarters, streets } from './streets'
import { type InThreeLanguages, writeIn } from './three-languages'

export type Address = {
  city: City
  street: InThreeLanguages
  houseNumber: number
  flatNumber: number | null
  quarter: InThreeLanguages | null
  postalCode: string
}

/** What a record says of a person, before it is put into the country's languages. */
export type Person = {
  name: NameInTwoScripts
  gender: Gender
  /** yyyy/MM/dd */
  dateOfBirth: string
  /** Null for adults. */
  guardian: NameInTwoScripts | null
  address: Address
  preferredLang: string
}

/** An address in one of the cities, every third one in the capital. */
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

function localize({ eng, fra, ara }: InThreeLanguages): LocalizedText[] {
  return [
    { language: 'eng', value: eng },
    { language: 'fra', value: fra },
    { language: 'ara', value: ara },
  ]
}

/** A name in the country's languages: English and French write it alike. */
export function localizeName({ latin, arabic }: NameInTwoScripts): LocalizedText[] {
  return localize(writeIn(latin, latin, arabic))
}

function numberStreet({ eng, fra, ara }: InThreeLanguages, houseNumber: number): InThreeLanguages {
  return writeIn(`${houseNumber} ${eng}`, `${houseNumber} ${fra}`, `${houseNumber} ${ara}`)
}

function nameFlat(flatNumber: number): InThreeLanguages {
  return writeIn(`Flat ${flatNumber}`, `Appartement ${flatNumber}`, `شقة ${flatNumber}`)
}

/** The person's record; a line of the address that there is not is an empty list, and so is an adult's guardian. */
export function buildIdentity({ name, gender, dateOfBirth, guardian, address, preferredLang }: Person): Identity {
  const { city, street, houseNumber, flatNumber, quarter, postalCode } = address
  return {
    fullName: localizeName(name),
    gender: localize(genders[gender]),
    dateOfBirth,
    addressLine1: localize(numberStreet(street, houseNumber)),
    addressLine2: flatNumber === null ? [] : localize(nameFlat(flatNumber)),
    addressLine3: quarter ? localize(quarter) : [],
    region: localize(city.region),
    province: localize(city.province),
    city: localize(city.city),
    postalCode,
    parentOrGuardianName: guardian ? localizeName(guardian) : [],
    preferredLang,
  }
}
