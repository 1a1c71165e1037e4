/** A code that is under way: all that the next step needs, to be kept sealed with the browser. */
export type Challenge = {
  residentId: string
  transactionId: string
  maskedContacts: string[]
  /** The UIN or VID that was typed, masked; null for who signs in by e-mail or phone, or is signed in already. */
  idUsed: string | null
  expiresAt: Date
  resendAt: Date
}

export type ChallengeStart =
  | { outcome: 'sent'; challenge: Challenge }
  /** `ended`: a VID that was revoked or has expired; told apart only where unknown IDs are disclosed. */
  | { outcome: 'malformed' | 'unknown' | 'ended' | 'no-contact' }
  | { outcome: 'frozen' | 'too-soon'; retryAfterSeconds: number }
