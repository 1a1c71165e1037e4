/** A code under way, kept sealed in the browser with all that the next step needs. */
export type Challenge = {
  residentId: string
  transactionId: string
  maskedContacts: string[]
  /** Masked; null after sign-in by contact or inside a session. */
  idUsed: string | null
  expiresAt: Date
  resendAt: Date
}

export type ChallengeStart =
  | { outcome: 'sent'; challenge: Challenge }
  /** `ended` is revoked or expired; reported only where unknown IDs are disclosed. */
  | { outcome: 'malformed' | 'unknown' | 'ended' | 'no-contact' }
  | { outcome: 'frozen' | 'too-soon'; retryAfterSeconds: number }
