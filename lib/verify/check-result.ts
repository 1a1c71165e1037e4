import type { Judgement, Verdict } from '@/lib/claim169/judge-card'
import { writePhoto } from './write-photo'

/** What a genuine card says, ready to be shown. */
export type CardFacts = {
  /** A `data:` URL. */
  photo: string | null
  /** Languages as browsers know them: `ar`. */
  names: { text: string; language: string | undefined }[]
  /** yyyy-MM-dd */
  birthDate: string | null
  gender: 'male' | 'female' | 'other' | null
  addressLines: string[]
  id: string | null
  /** Milliseconds since 1970. */
  validFrom: number | null
  validUntil: number | null
}

/** What is known of a card that nobody vouches for. */
export type CheckRemark = 'unsigned' | 'expired' | 'not-yet-valid' | 'encrypted'

export type CheckResult = {
  verdict: Verdict
  remarks: CheckRemark[]
  issuerName: string | null
  facts: CardFacts | null
  isStatusKnown: boolean
  /** Milliseconds since 1970. */
  checkedAt: number
}

const genders = { 1: 'male', 2: 'female', 3: 'other' } as const

const readText = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null)

function findLanguage(code: unknown): string | undefined {
  try {
    return typeof code === 'string' ? Intl.getCanonicalLocales(code)[0] : undefined
  } catch {
    return undefined // no language's code
  }
}

function readNames(claims: NonNullable<Judgement['claims']>): CardFacts['names'] {
  const { fullName, firstName, middleName, lastName, language, secondaryFullName, secondaryLanguage } = claims
  const parts = [firstName, middleName, lastName].map(readText).filter((part) => part !== null)
  const lead = readText(fullName) ?? readText(parts.join(' '))
  const second = readText(secondaryFullName)
  return [
    ...(lead ? [{ text: lead, language: findLanguage(language) }] : []),
    ...(second ? [{ text: second, language: findLanguage(secondaryLanguage) }] : []),
  ]
}

function readBirthDate(value: unknown): string | null {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(readText(value) ?? '') ?? []
  const date = `${year}-${month}-${day}`
  return Number.isNaN(Date.parse(date)) ? null : date
}

/** Null for times beyond what a date can be: an issuer may write "for ever" so. */
function toMs(seconds: number | undefined): number | null {
  const at = new Date((seconds ?? Number.NaN) * 1000).getTime()
  return Number.isNaN(at) ? null : at
}

/** Some issuers write the number as text. */
function readGender(value: unknown): CardFacts['gender'] {
  const number = typeof value === 'string' ? Number(value) : value
  return number === 1 || number === 2 || number === 3 ? genders[number] : null
}

function readFacts({ claims, token }: Judgement): CardFacts | null {
  if (!claims) return null
  return {
    photo: writePhoto(claims),
    names: readNames(claims),
    birthDate: readBirthDate(claims.dateOfBirth),
    gender: readGender(claims.gender),
    addressLines: (readText(claims.address) ?? '').split(/\r?\n/).filter(Boolean),
    id: readText(claims.id),
    validFrom: toMs(token?.notBefore),
    validUntil: toMs(token?.expiresAt),
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

/** What the page shows of a judgement: plain values, fit to go from the server to the browser. */
export function describeJudgement(judgement: Judgement, checkedAt: number): CheckResult {
  const { verdict, issuerName, isStatusKnown } = judgement
  const remarks = listRemarks(judgement)
  return { verdict, remarks, issuerName, facts: readFacts(judgement), isStatusKnown, checkedAt }
}
