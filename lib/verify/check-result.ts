import { photoFormats } from '@/lib/claim169/claim-fields'
import type { Judgement, Verdict } from '@/lib/claim169/judge-card'

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

export type CheckResult = {
  verdict: Verdict
  issuerName: string | null
  facts: CardFacts | null
  isStatusKnown: boolean
  /** Milliseconds since 1970. */
  checkedAt: number
}

const photoTypes: Record<number, string> = {
  [photoFormats.jpeg]: 'image/jpeg',
  [photoFormats.avif]: 'image/avif',
  [photoFormats.webp]: 'image/webp',
}
const genders = { 1: 'male', 2: 'female', 3: 'other' } as const

const readText = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null)

function writePhoto(photo: unknown, format: unknown): string | null {
  const type = typeof format === 'number' ? photoTypes[format] : undefined
  if (!(photo instanceof Uint8Array) || !type) return null
  const binary = Array.from(photo, (byte) => String.fromCharCode(byte)).join('')
  return `data:${type};base64,${btoa(binary)}`
}

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

const toMs = (seconds: number | undefined) => (seconds === undefined ? null : seconds * 1000)

function readFacts({ claims, token }: Judgement): CardFacts | null {
  if (!claims) return null
  const { gender } = claims
  return {
    photo: writePhoto(claims.photo, claims.photoFormat),
    names: readNames(claims),
    birthDate: readBirthDate(claims.dateOfBirth),
    gender: gender === 1 || gender === 2 || gender === 3 ? genders[gender] : null,
    addressLines: (readText(claims.address) ?? '').split(/\r?\n/).filter(Boolean),
    id: readText(claims.id),
    validFrom: toMs(token?.notBefore),
    validUntil: toMs(token?.expiresAt),
  }
}

/** What the page shows of a judgement: plain values, fit to go from the server to the browser. */
export function describeJudgement(judgement: Judgement, checkedAt: number): CheckResult {
  const { verdict, issuerName, isStatusKnown } = judgement
  return { verdict, issuerName, facts: readFacts(judgement), isStatusKnown, checkedAt }
}
