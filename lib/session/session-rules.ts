/** How long a session lives (docs/design.md, Signing in and confirming). */
export const sessionRules = {
  idleSeconds: 15 * 60,
  longestSeconds: 12 * 60 * 60,
  /** A code entered so long ago, or signing in, still counts for an act that changes or discloses. */
  confirmedForSeconds: 5 * 60,
  warningSeconds: 120,
} as const
