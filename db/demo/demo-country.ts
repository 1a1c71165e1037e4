import type { Identity, LocalizedText } from '@/lib/identity/identity'

/** One name as it is written in Latin and in Arabic letters. */
export type NameInTwoScripts = { latin: string; arabic: string }

export type Gender = 'female' | 'male'

export type DemoVid = {
  vid: string
  type: 'PERPETUAL' | 'TEMPORARY'
  createdDaysAgo: number
  /** Null for one that never expires. */
  expiresMinutesAfterCreation: number | null
  revokedDaysAgo: number | null
}

export type DemoLock = { authType: 'demo' | 'bio' | 'bio-FMR' | 'bio-IIR' | 'bio-FID'; lockedDaysAgo: number }

export type RegistrationKind = 'NEW' | 'UPDATE' | 'REPRINT'
export type RegistrationStatus = 'RECEIVED' | 'PROCESSING' | 'PROCESSED' | 'REJECTED' | 'RE_REGISTER'
export type RegistrationStep = 'RECEIVED' | 'CHECKED' | 'IN_PROCESS' | 'DONE' | 'REFUSED' | 'RE_REGISTER'

/** Its RID holds the time of its first step, so registrations have fixed dates. Steps are in the order of time. */
export type DemoRegistration = {
  rid: string
  kind: RegistrationKind
  status: RegistrationStatus
  steps: { step: RegistrationStep; at: Date }[]
}

export type Modality =
  'OTP-REQUEST' | 'OTP-AUTH' | 'DEMO-AUTH' | 'FINGERPRINT-AUTH' | 'IRIS-AUTH' | 'FACE-AUTH' | 'KYC-AUTH'

/** One use of an ID; `idUsed` is the whole number, for the reader to mask. */
export type DemoAuthentication = {
  /** Fractional. */
  daysAgo: number
  modality: Modality
  partnerName: string
  partnerTransactionId: string
  idUsed: string
  succeeded: boolean
  answer: string
}

export type DemoResident = {
  /** The slug of a named case; null for everyone else. */
  case: string | null
  uin: string
  identity: Identity
  email: string | null
  phone: string | null
  vids: DemoVid[]
  locks: DemoLock[]
  /** Oldest first. */
  registrations: DemoRegistration[]
  /** Oldest first. */
  history: DemoAuthentication[]
  /** Gives the portrait (portrait.ts), gender and age included. */
  portraitSeed: number
}

/** A registration of someone who has no UIN yet. */
export type DemoApplication = DemoRegistration & {
  fullName: LocalizedText[]
  postalCode: string
  email: string | null
  phone: string | null
  /** Three-letter code. */
  preferredLang: string
}

export type DemoCountry = { residents: DemoResident[]; applications: DemoApplication[] }
