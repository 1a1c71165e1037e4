/** docs/design.md, Signing in and confirming. */
export const otpRules = {
  ttlSeconds: 180,
  triesPerCode: 5,
  wrongInARowToFreeze: 10,
  freezeSeconds: 30 * 60,
  resendAfterSeconds: 30,
  sendsPerWindow: 3,
  sendWindowSeconds: 180,
} as const
