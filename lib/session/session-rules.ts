/** docs/design.md, Signing in and confirming. */
export const sessionRules = {
  idleSeconds: 15 * 60,
  longestSeconds: 12 * 60 * 60,
  /** How long a code or sign-in also confirms later acts. */
  confirmedForSeconds: 5 * 60,
  warningSeconds: 120,
} as const
