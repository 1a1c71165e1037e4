'use client'

import { formatClock } from './format-clock'
import { useSecondsLeft } from './use-seconds-left'

/** A clock that runs down to `endsAt` (milliseconds), left to right in every language. */
export function RunningClock({ endsAt }: { endsAt: number }) {
  return (
    <bdi className="id" dir="ltr">
      {formatClock(useSecondsLeft(endsAt) ?? (endsAt - Date.now()) / 1000)}
    </bdi>
  )
}
