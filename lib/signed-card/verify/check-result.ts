import type { Verification, Verdict } from '@/lib/signed-card/claim169/verify-card'
import { presentDay, presentMoment, presentText, presentValue, type PresentedDay } from './present-claim'
import { writePhoto } from './write-photo'

type ToldGender = { gender: 'male' | 'female' | 'other' } | { text: string }

export type CardFacts = {
  photo: string | null
  names: { text: string; language: string | undefined }[]
  birthDate: PresentedDay | null
  gender: ToldGender | null
  addressLines: string[]
  id: string | null
  /** Milliseconds since 1970; infinite beyond the years that dates can show. */
  validFrom: number | null
  validUntil: number | null
}

export type CheckRemark = 'unsigned' | 'expired' | 'not-yet-valid' | 'encrypted'

export type CheckResult = {
  verdict: Verdict
  remarks: CheckRemark[]
  issuerName: string | null
  facts: CardFacts | null
  isStatusKnown: boolean
  checkedAt: number
}

/** Some issuers write the number as text. */
const genders = new Map<string | null, 'male' | 'female' | 'other'>([
  ['1', 'male'],
  ['2', 'female'],
  ['3', 'other'],
])
const mostAddressLines = 12

function findLanguage(code: unknown): string | undefined {
  try {
    return typeof code === 'string' ? Intl.getCanonicalLocales(code)[0] : undefined
  } catch {
    return undefined // not a language code
  }
}

function readNames(claims: NonNullable<Verification['claims']>): CardFacts['names'] {
  const { fullName, firstName, middleName, lastName, language, secondaryFullName, secondaryLanguage } = claims
  const parts = [firstName, middleName, lastName].map(presentText).filter((part) => part !== null)
  const lead = presentText(fullName) ?? presentText(parts.join(' '))
  const second = presentText(secondaryFullName)
  return [
    ...(lead ? [{ text: lead, language: findLanguage(language) }] : []),
    ...(second ? [{ text: second, language: findLanguage(secondaryLanguage) }] : []),
  ]
}

function readGender(value: unknown): ToldGender | null {
  const text = presentValue(value)
  const gender = genders.get(text)
  return gender ? { gender } : text === null ? null : { text }
}

function readAddress(value: unknown): string[] {
  const lines = typeof value === 'string' ? value.split(/\r\n|[\n\r\u2028\u2029]/) : []
  return lines
    .map(presentText)
    .filter((line) => line !== null)
    .slice(0, mostAddressLines)
}

function readFacts({ claims, token }: Verification): CardFacts | null {
  if (!claims) return null
  return {
    photo: writePhoto(claims),
    names: readNames(claims),
    birthDate: presentDay(claims.dateOfBirth),
    gender: readGender(claims.gender),
    addressLines: readAddress(claims.address),
    id: presentValue(claims.id),
    validFrom: presentMoment(token?.notBefore),
    validUntil: presentMoment(token?.expiresAt),
  }
}

function listRemarks({ verdict, signature, time, problem }: Verification): CheckRemark[] {
  if (verdict !== 'unknown-issuer') return []
  return [
    ...(signature === 'unsigned' ? ['unsigned' as const] : []),
    ...(time === 'expired' || time === 'not-yet-valid' ? [time] : []),
    ...(problem === 'DecryptionFailed' ? ['encrypted' as const] : []),
  ]
}

export function describeVerification(verification: Verification, checkedAt: number): CheckResult {
  const { verdict, issuerName, isStatusKnown } = verification
  const remarks = listRemarks(verification)
  return { verdict, remarks, issuerName, facts: readFacts(verification), isStatusKnown, checkedAt }
}
