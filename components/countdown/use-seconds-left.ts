'use client'

import { useEffect, useState } from 'react'

/** `endsAt` is in milliseconds; null before the first count. */
export function useSecondsLeft(endsAt: number | null): number | null {
  const [leftSeconds, setLeftSeconds] = useState<number | null>(null)
  useEffect(() => {
    if (endsAt === null) return
    const tick = () => setLeftSeconds(Math.max(0, Math.ceil((endsAt - Date.now()) / 1000)))
    const timer = setInterval(tick, 1000)
    tick()
    return () => clearInterval(timer)
  }, [endsAt])
  return leftSeconds
}
