import type { RegistrationKind, RegistrationStep, RidStatus } from '@/lib/requests/registration'
import type { CardChoices } from '@/lib/pdf/card/card-choices'
import type { AuthHistoryRecord, AuthHistoryRequest } from '@/lib/contract/auth-history-api'
import type { AuthLockRequest } from '@/lib/contract/auth-lock-api'
import type { AuthUnlockRequest } from '@/lib/contract/auth-unlock-api'
import type { EuinRequest } from '@/lib/contract/euin-api'
import type { LostRequest } from '@/lib/contract/lost-api'
import type { OtpRequest } from '@/lib/contract/otp-api'
import type { PrintUinRequest } from '@/lib/contract/print-uin-api'
import type { RidStatusRequest } from '@/lib/contract/rid-status-api'
import type { UpdateRequest } from '@/lib/contract/update-api'
import type { VidGenerateRequest } from '@/lib/contract/vid-generate-api'
import type { VidRevokeRequest } from '@/lib/contract/vid-revoke-api'
import type { LocalizedText } from '@/lib/identity/identity'
import type { SpentOtp } from '@/lib/otp/spend-otp'
import type { Call } from './call'
import type { Challenge, ChallengeStart } from './challenge'
import type { RequestsAccount } from './account/requests-account'
import type { HistoryAccount } from './account/history-account'
import type { LocksAccount } from './account/locks-account'
import type { VirtualIdsAccount } from './account/virtual-ids-account'
import type { UpdateAccount } from './account/update-account'
import type { ActivityAccount } from './account/activity-account'

/** The documented sentence, such as "Notification has been sent to abXXXXXXXXXcd@xyz.com". */
export type Notified = { message: string }

export type RidStatusAnswer = Notified & {
  ridStatus: RidStatus
  maskedContacts: string[]
  isSentNow: boolean
  /** Null if a remote backend does not answer it. */
  kind: RegistrationKind | null
  /** Oldest first; empty if a remote backend does not answer them. */
  steps: RegistrationStep[]
}

export type Profile = {
  uin: string
  fullName: LocalizedText[]
  gender: LocalizedText[]
  /** yyyy/MM/dd */
  dateOfBirth: string
  place: LocalizedText[]
  preferredLang: string
  maskedContacts: string[]
}

export type CardOptions = CardChoices & {
  /** Null takes the documented password. */
  password: string | null
}

/** `otherLangCodes`: further languages that the name may be in; a remote backend asks for each. */
export type LostQuestion = LostRequest & { otherLangCodes?: readonly string[] }

export type LostIdAnswer = Notified & {
  idType: 'UIN' | 'RID'
  /** Whole after a code, otherwise only its last two digits. */
  idValue: string
}

export type Capabilities = {
  account: boolean
}

/** The operations behind pages and REST API. Failures are ResidentErrors. */
export interface ResidentBackend {
  capabilities: Capabilities
  /** @throws ResidentError id-invalid, no-contact, id-frozen, too-many-codes, demographics-not-matched */
  requestOtp(request: OtpRequest, call: Call): Promise<Notified>
  checkRidStatus(request: RidStatusRequest, call: Call): Promise<RidStatusAnswer>
  /** @throws ResidentError otp-wrong, no-contact; QueueFullError before a code is spent */
  downloadEuin(request: EuinRequest, call: Call): Promise<Notified & { pdf: Buffer }>
  /** @throws ResidentError otp-wrong, no-contact, vid-limit-reached */
  generateVid(request: VidGenerateRequest, call: Call): Promise<Notified & { vid: string }>
  /** @throws ResidentError otp-wrong, no-contact, vid-not-holders, vid-not-live */
  revokeVid(request: VidRevokeRequest, call: Call): Promise<Notified>
  /** @throws ResidentError otp-wrong, no-contact, already-locked */
  lockAuthTypes(request: AuthLockRequest, call: Call): Promise<Notified>
  /** @throws ResidentError otp-wrong, no-contact, already-unlocked */
  unlockAuthTypes(request: AuthUnlockRequest, call: Call): Promise<Notified>
  /** @throws ResidentError otp-wrong, no-contact */
  readAuthHistory(request: AuthHistoryRequest, call: Call): Promise<Notified & { authHistory: AuthHistoryRecord[] }>
  /** @throws ResidentError otp-wrong, nobody-matches, no-contact */
  findLostId(request: LostQuestion, call: Call): Promise<LostIdAnswer>
  /** @throws ResidentError otp-wrong, no-contact */
  orderPrint(request: PrintUinRequest, call: Call): Promise<Notified & { rid: string }>
  /** @throws ResidentError data-invalid, otp-wrong, no-contact, no-records, update-empty, update-pending, document-refused */
  requestUpdate(request: UpdateRequest, call: Call): Promise<Notified & { rid: string }>
  account: ResidentAccount
}

/** A `residentId` comes from a session, never from a form. */
export interface ResidentAccount {
  /** `identifier` is a UIN, a VID, an e-mail address or a phone number, as typed. */
  startSignIn(identifier: string, call: Call): Promise<ChallengeStart>
  startConfirmation(residentId: string, call: Call): Promise<ChallengeStart>
  resendCode(challenge: Challenge, call: Call): Promise<ChallengeStart>
  /** Confirms the session, if one is given, in the transaction that spends the code. */
  confirmCode(challenge: Challenge, code: string, call: Call, sessionId?: string): Promise<SpentOtp>
  readProfile(residentId: string): Promise<Profile>
  readPortrait(residentId: string): Promise<Buffer | null>
  issueCard(residentId: string, options: CardOptions, call: Call): Promise<Buffer>
  activity: ActivityAccount
  isCardPasswordRandom: boolean
  requests: RequestsAccount
  history: HistoryAccount
  locks: LocksAccount
  virtualIds: VirtualIdsAccount
  update: UpdateAccount
}
