import { otpRules } from './otp-rules'

const addSeconds = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000)

/** @param times when the codes of the last three minutes were sent, oldest first */
export function nextSendAt(times: readonly Date[]): Date | null {
  const last = times.at(-1)
  if (!last) return null
  const afterLast = addSeconds(last, otpRules.resendAfterSeconds)
  const oldest = times.at(-otpRules.sendsPerWindow)
  const afterWindow = oldest ? addSeconds(oldest, otpRules.sendWindowSeconds) : afterLast
  return afterWindow > afterLast ? afterWindow : afterLast
}
