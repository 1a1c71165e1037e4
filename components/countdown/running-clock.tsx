'use client'

import { formatClock } from './format-clock'
import { useSecondsLeft } from './use-seconds-left'

/** `endsAt` is in milliseconds. The clock runs left to right in every language. */
export function RunningClock({ endsAt }: { endsAt: number }) {
  return (
    <bdi className="id" dir="ltr">
      {formatClock(useSecondsLeft(endsAt) ?? (endsAt - Date.now()) / 1000)}
    </bdi>
  )
}
