'use client'

import { useCallback, useEffect, useState } from 'react'

const retrySeconds = 30

/**
 * What GET /api/v1/session answers, in seconds; 0 when the session is over, null when nobody can tell just now.
 * Asking is no activity: it does not prolong the session.
 */
async function askRemainingSeconds(): Promise<number | null> {
  const response = await fetch('/api/v1/session', { cache: 'no-store' }).catch(() => null)
  if (response?.status === 401) return 0
  const answer: unknown = response?.ok ? await response.json().catch(() => null) : null
  if (typeof answer !== 'object' || answer === null || !('remainingSeconds' in answer)) return null
  return typeof answer.remainingSeconds === 'number' ? answer.remainingSeconds : null
}

type ClockOptions = { remainingSeconds: number; warningSeconds: number; onEnd: () => void }
type Plan = { wakeAfterSeconds: number; endsAt: number | null }

/**
 * Sleeps until the warning is due, then asks the server, since another tab may have prolonged the session.
 * `endsAt` is the end in milliseconds while the warning stands, else null; `check` asks at once.
 */
export function useSessionClock({ remainingSeconds, warningSeconds, onEnd }: ClockOptions) {
  const [plan, setPlan] = useState<Plan>({ wakeAfterSeconds: remainingSeconds - warningSeconds, endsAt: null })

  const check = useCallback(async () => {
    const left = await askRemainingSeconds()
    if (left === null) setPlan(({ endsAt }) => ({ wakeAfterSeconds: retrySeconds, endsAt }))
    else if (left <= 0) onEnd()
    else if (left > warningSeconds) setPlan({ wakeAfterSeconds: left - warningSeconds, endsAt: null })
    else setPlan({ wakeAfterSeconds: left + 1, endsAt: Date.now() + left * 1000 })
  }, [onEnd, warningSeconds])

  useEffect(() => {
    const timer = setTimeout(() => void check(), Math.max(0, plan.wakeAfterSeconds) * 1000)
    // A sleeping computer stops timers: ask when the page is looked at again.
    const onVisible = () => document.visibilityState === 'visible' && void check()
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [check, plan])

  return { endsAt: plan.endsAt, check }
}
