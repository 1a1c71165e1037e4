import type { RegistrationKind, RegistrationStep, RidStatus } from '@/lib/requests/registration'
import type { CardChoices } from '@/lib/card/card-choices'
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
import type { RequestAccount } from './account/request-account'
import type { HistoryAccount } from './account/history-account'
import type { LockAccount } from './account/lock-account'
import type { VidAccount } from './account/vid-account'
import type { UpdateAccount } from './account/update-account'
import type { ActivityAccount } from './account/activity-account'

/** The documented sentence, such as "Notification has been sent to abXXXXXXXXXcd@xyz.com". */
export type Notified = { message: string }

export type RidStatusAnswer = Notified & {
  ridStatus: RidStatus
  /** Masked; where the message went. */
  maskedContacts: string[]
  /** False when one went out a few minutes ago already. */
  isSentNow: boolean
  /** Null where a remote backend doesn't tell. */
  kind: RegistrationKind | null
  /** What has happened so far, the oldest first; empty where a remote backend doesn't tell. */
  steps: RegistrationStep[]
}

export type Profile = {
  uin: string
  fullName: LocalizedText[]
  gender: LocalizedText[]
  /** yyyy/MM/dd */
  dateOfBirth: string
  /** Postal code and town. */
  place: LocalizedText[]
  preferredLang: string
  maskedContacts: string[]
}

export type CardOptions = CardChoices & {
  /** The file's password; null takes the documented one. */
  password: string | null
}

/** `otherLangCodes`: in which the name may be too, where the one who asks need not say; a remote backend asks one by one. */
export type LostQuestion = LostRequest & { otherLangCodes?: readonly string[] }

export type LostIdAnswer = Notified & {
  idType: 'UIN' | 'RID'
  /** Whole after a code, else all but its last two digits as X. */
  idValue: string
}

/** What pages may offer; the documented operations are always there. */
export type Capabilities = {
  /** Whether `account` works: signing in, and what a session gives without a further code. */
  account: boolean
}

/** The operations that stand behind both doors: the pages and the REST API. Failures are ResidentErrors. */
export interface ResidentBackend {
  capabilities: Capabilities
  /** @throws ResidentError id-invalid, no-contact, id-frozen, too-many-codes, demographics-not-matched */
  requestOtp(request: OtpRequest, call: Call): Promise<Notified>
  /** @throws ResidentError rid-not-found, no-contact */
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

/** What the pages need beyond the documented operations; a `residentId` comes from a session, never from a form. */
export interface ResidentAccount {
  /** Sends a code to sign in with; `identifier` is a UIN, a VID, an e-mail address or a phone number, as typed. */
  startSignIn(identifier: string, call: Call): Promise<ChallengeStart>
  /** Sends a code to confirm a step in an open session. */
  startConfirmation(residentId: string, call: Call): Promise<ChallengeStart>
  /** Sends another code for the same challenge. */
  resendCode(challenge: Challenge, call: Call): Promise<ChallengeStart>
  confirmCode(challenge: Challenge, code: string, call: Call): Promise<SpentOtp>
  readProfile(residentId: string): Promise<Profile>
  /** JPEG, or null. */
  readPortrait(residentId: string): Promise<Buffer | null>
  /** @throws QueueFullError */
  issueCard(residentId: string, options: CardOptions, call: Call): Promise<Buffer>
  activity: ActivityAccount
  /** The rule's own password would be this; for the page that comes before and after the download. */
  isCardPasswordRandom: boolean
  requests: RequestAccount
  history: HistoryAccount
  locks: LockAccount
  vids: VidAccount
  updates: UpdateAccount
}
