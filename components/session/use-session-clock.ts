'use client'

import { useCallback, useEffect, useState } from 'react'

const retrySeconds = 30

/** 0 if the session is over, null if the server cannot answer. Asking does not prolong the session. */
async function askRemainingSeconds(): Promise<number | null> {
  const response = await fetch('/api/v1/session', { cache: 'no-store' }).catch(() => null)
  if (response?.status === 401) return 0
  const answer: unknown = response?.ok ? await response.json().catch(() => null) : null
  if (typeof answer !== 'object' || answer === null || !('remainingSeconds' in answer)) return null
  return typeof answer.remainingSeconds === 'number' ? answer.remainingSeconds : null
}

type ClockOptions = { remainingSeconds: number; warningSeconds: number; onEnd: () => void }
type Plan = { wakeAfterSeconds: number; endsAt: number | null }

/** Asks the server first, because another tab may have prolonged the session. `endsAt` is null without a warning. */
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
    // A sleeping computer stops timers, so ask when the page becomes visible.
    const onVisible = () => document.visibilityState === 'visible' && void check()
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [check, plan])

  return { endsAt: plan.endsAt, check }
}
