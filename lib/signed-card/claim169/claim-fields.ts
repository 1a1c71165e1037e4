/** Claim 169 QR code specification, 1.2.0, tables of attributes. */
const claimNames = {
  1: 'id',
  2: 'version',
  3: 'language',
  4: 'fullName',
  5: 'firstName',
  6: 'middleName',
  7: 'lastName',
  8: 'dateOfBirth',
  9: 'gender',
  10: 'address',
  11: 'email',
  12: 'phone',
  13: 'nationality',
  14: 'maritalStatus',
  15: 'guardian',
  16: 'photo',
  17: 'photoFormat',
  18: 'bestQualityFingers',
  19: 'secondaryFullName',
  20: 'secondaryLanguage',
  21: 'locationCode',
  22: 'legalStatus',
  23: 'countryOfIssuance',
  50: 'rightThumb',
  51: 'rightPointerFinger',
  52: 'rightMiddleFinger',
  53: 'rightRingFinger',
  54: 'rightLittleFinger',
  55: 'leftThumb',
  56: 'leftPointerFinger',
  57: 'leftMiddleFinger',
  58: 'leftRingFinger',
  59: 'leftLittleFinger',
  60: 'rightIris',
  61: 'leftIris',
  62: 'face',
  63: 'rightPalm',
  64: 'leftPalm',
  65: 'voice',
} as const

export type ClaimName = (typeof claimNames)[keyof typeof claimNames]

const firstBiometric = 50

const named = new Map<number, ClaimName>(Object.entries(claimNames).map(([number, name]) => [Number(number), name]))
const numbered = new Map<ClaimName, number>([...named].map(([number, name]) => [name, number]))

export const findClaimName = (number: unknown): ClaimName | null =>
  typeof number === 'number' ? (named.get(number) ?? null) : null

export const findClaimNumber = (name: ClaimName): number => numbered.get(name) ?? 0

export const isBiometric = (name: ClaimName): boolean => findClaimNumber(name) >= firstBiometric

export const genderNumbers = { male: 1, female: 2, other: 3 } as const
export const photoFormats = { jpeg: 1, jpeg2000: 2, avif: 3, webp: 4 } as const

/** Dates of birth are YYYYMMDD. */
export type CardClaims = {
  id: string
  version?: string
  language?: string
  fullName: string
  dateOfBirth?: string
  gender?: number
  address?: string
  nationality?: string
  photo?: Uint8Array
  photoFormat?: number
  secondaryFullName?: string
  secondaryLanguage?: string
  countryOfIssuance?: string
}

/** Times are in seconds since 1970. */
export type TokenClaims = {
  issuer?: string
  subject?: string
  expiresAt?: number
  notBefore?: number
  issuedAt?: number
}

/** RFC 8392, section 3.1. */
export const tokenNumbers = { issuer: 1, subject: 2, expiresAt: 4, notBefore: 5, issuedAt: 6 } as const

/** IANA's CWT claim `identity-data`. */
export const identityNumber = 169
/** draft-ietf-oauth-status-list, section 6.2. */
export const statusNumber = 65535
