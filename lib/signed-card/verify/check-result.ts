import type { Judgement, Verdict } from '@/lib/signed-card/claim169/judge-card'
import { tellDay, tellMoment, tellText, tellValue, type ToldDay } from './tell-claim'
import { writePhoto } from './write-photo'

type ToldGender = { gender: 'male' | 'female' | 'other' } | { text: string }

export type CardFacts = {
  photo: string | null
  names: { text: string; language: string | undefined }[]
  birthDate: ToldDay | null
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

function readNames(claims: NonNullable<Judgement['claims']>): CardFacts['names'] {
  const { fullName, firstName, middleName, lastName, language, secondaryFullName, secondaryLanguage } = claims
  const parts = [firstName, middleName, lastName].map(tellText).filter((part) => part !== null)
  const lead = tellText(fullName) ?? tellText(parts.join(' '))
  const second = tellText(secondaryFullName)
  return [
    ...(lead ? [{ text: lead, language: findLanguage(language) }] : []),
    ...(second ? [{ text: second, language: findLanguage(secondaryLanguage) }] : []),
  ]
}

function readGender(value: unknown): ToldGender | null {
  const text = tellValue(value)
  const gender = genders.get(text)
  return gender ? { gender } : text === null ? null : { text }
}

function readAddress(value: unknown): string[] {
  const lines = typeof value === 'string' ? value.split(/\r\n|[\n\r\u2028\u2029]/) : []
  return lines
    .map(tellText)
    .filter((line) => line !== null)
    .slice(0, mostAddressLines)
}

function readFacts({ claims, token }: Judgement): CardFacts | null {
  if (!claims) return null
  return {
    photo: writePhoto(claims),
    names: readNames(claims),
    birthDate: tellDay(claims.dateOfBirth),
    gender: readGender(claims.gender),
    addressLines: readAddress(claims.address),
    id: tellValue(claims.id),
    validFrom: tellMoment(token?.notBefore),
    validUntil: tellMoment(token?.expiresAt),
  }
}

function listRemarks({ verdict, signature, time, problem }: Judgement): CheckRemark[] {
  if (verdict !== 'unknown-issuer') return []
  return [
    ...(signature === 'unsigned' ? ['unsigned' as const] : []),
    ...(time === 'expired' || time === 'not-yet-valid' ? [time] : []),
    ...(problem === 'DecryptionFailed' ? ['encrypted' as const] : []),
  ]
}

export function describeJudgement(judgement: Judgement, checkedAt: number): CheckResult {
  const { verdict, issuerName, isStatusKnown } = judgement
  const remarks = listRemarks(judgement)
  return { verdict, remarks, issuerName, facts: readFacts(judgement), isStatusKnown, checkedAt }
}
