import { type Address, countryLanguages, drawAddress, type Person, type RecordLanguage } from './build-identity'
import type { DemoLock, Gender, RegistrationKind, RegistrationStatus } from './demo-country'
import { familyNames } from './family-names'
import type { Registers } from './registers'
import type { SeededRandom } from './seeded-random'

/** `replaced` is a revoked perpetual VID and its live successor. */
export type VidPlan = 'none' | 'live' | 'replaced' | 'revoked' | 'temporary-expired'

export type ResidentPlan = Person & {
  case: string | null
  hasEmail: boolean
  hasPhone: boolean
  vids: VidPlan
  locks: DemoLock[]
  laterRegistration: { kind: RegistrationKind; status: RegistrationStatus } | null
  portraitVariety: number
}

const languages = ['eng', 'eng', 'eng', 'eng', 'fra', 'fra', 'fra', 'ara', 'ara', 'ara']
const contactPlans = [
  ...Array.from({ length: 16 }, () => ({ hasEmail: true, hasPhone: true })),
  { hasEmail: true, hasPhone: false },
  { hasEmail: true, hasPhone: false },
  { hasEmail: false, hasPhone: true },
  { hasEmail: false, hasPhone: true },
]
const vidPlans: readonly VidPlan[] = [
  'live',
  'live',
  'live',
  'live',
  'live',
  'live',
  'replaced',
  'replaced',
  'temporary-expired',
  'revoked',
  'none',
]
const laterStatuses: readonly RegistrationStatus[] = [
  'PROCESSED',
  'PROCESSED',
  'PROCESSED',
  'PROCESSING',
  'RECEIVED',
  'REJECTED',
  'RE_REGISTER',
]
const lockTypes: readonly DemoLock['authType'][] = ['bio-FMR', 'bio-IIR', 'bio-FID', 'bio', 'demo']

function drawDateOfBirth(random: SeededRandom, firstYear: number, lastYear: number): string {
  const month = String(random.between(1, 12)).padStart(2, '0')
  const day = String(random.between(1, 28)).padStart(2, '0')
  return `${random.between(firstYear, lastYear)}/${month}/${day}`
}

function drawPerson(random: SeededRandom, registers: Registers, address: Address): Omit<Person, 'languages'> {
  const isMinor = random.chance(0.17)
  const gender: Gender = random.chance(0.5) ? 'female' : 'male'
  const familyName = random.pick(familyNames)
  const guardianGender: Gender = random.chance(0.6) ? 'female' : 'male'
  return {
    name: registers.issueName(random, gender, familyName),
    gender,
    dateOfBirth: isMinor ? drawDateOfBirth(random, 2010, 2024) : drawDateOfBirth(random, 1934, 2006),
    guardian: isMinor ? registers.issueName(random, guardianGender, familyName) : null,
    address,
    preferredLang: random.pick(languages),
  }
}

function drawLaterRegistration(random: SeededRandom): ResidentPlan['laterRegistration'] {
  if (random.chance(0.65)) return null
  return { kind: random.chance(0.7) ? 'UPDATE' : 'REPRINT', status: random.pick(laterStatuses) }
}

/** A small centre records one contact, and only in its own languages. */
const languagesWithBothContacts: readonly (readonly RecordLanguage[])[] = [countryLanguages, ['eng', 'ara']]
const languagesWithOneContact: readonly (readonly RecordLanguage[])[] = [['eng', 'fra'], ['eng']]

function chooseLanguages(index: number, { hasEmail, hasPhone }: (typeof contactPlans)[number]) {
  const choices = hasEmail && hasPhone ? languagesWithBothContacts : languagesWithOneContact
  return choices[index % choices.length] ?? countryLanguages
}

export function drawResidentPlan(index: number, random: SeededRandom, registers: Registers): ResidentPlan {
  const person = drawPerson(random, registers, drawAddress(random))
  const contacts = random.pick(contactPlans)
  return {
    ...person,
    languages: chooseLanguages(index, contacts),
    case: null,
    ...contacts,
    vids: random.pick(vidPlans),
    locks: random.chance(0.1) ? [{ authType: random.pick(lockTypes), lockedDaysAgo: random.between(2, 120) }] : [],
    laterRegistration: drawLaterRegistration(random),
    portraitVariety: random.below(1e6),
  }
}
