import type { Identity, LocalizedText } from '@/lib/identity/identity'

export type NameInTwoScripts = { latin: string; arabic: string }

export type Gender = 'female' | 'male'

export type DemoVid = {
  vid: string
  type: 'PERPETUAL' | 'TEMPORARY'
  createdDaysAgo: number
  expiresMinutesAfterCreation: number | null
  revokedDaysAgo: number | null
}

export type DemoLock = { authType: 'demo' | 'bio' | 'bio-FMR' | 'bio-IIR' | 'bio-FID'; lockedDaysAgo: number }

export type RegistrationKind = 'NEW' | 'UPDATE' | 'REPRINT'
export type RegistrationStatus = 'RECEIVED' | 'PROCESSING' | 'PROCESSED' | 'REJECTED' | 'RE_REGISTER'
export type RegistrationStep = 'RECEIVED' | 'CHECKED' | 'IN_PROCESS' | 'DONE' | 'REFUSED' | 'RE_REGISTER'

/** The RID holds the time of the first step, so registrations have fixed dates. */
export type DemoRegistration = {
  rid: string
  kind: RegistrationKind
  status: RegistrationStatus
  steps: { step: RegistrationStep; at: Date }[]
}

export type Modality =
  'OTP-REQUEST' | 'OTP-AUTH' | 'DEMO-AUTH' | 'FINGERPRINT-AUTH' | 'IRIS-AUTH' | 'FACE-AUTH' | 'KYC-AUTH'

/** `idUsed` is the whole number; the reader masks it. */
export type DemoAuthentication = {
  daysAgo: number
  modality: Modality
  partnerName: string
  partnerTransactionId: string
  idUsed: string
  succeeded: boolean
  answer: string
}

export type DemoResident = {
  case: string | null
  uin: string
  identity: Identity
  email: string | null
  phone: string | null
  vids: DemoVid[]
  locks: DemoLock[]
  registrations: DemoRegistration[]
  history: DemoAuthentication[]
  portraitSeed: number
}

export type DemoApplication = DemoRegistration & {
  fullName: LocalizedText[]
  postalCode: string
  email: string | null
  phone: string | null
  preferredLang: string
}

export type DemoCountry = { residents: DemoResident[]; applications: DemoApplication[] }
