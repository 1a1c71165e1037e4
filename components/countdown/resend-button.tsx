'use client'

import { useEffect, useState } from 'react'
import { formatClock } from './format-clock'
import { useSecondsLeft } from './use-seconds-left'

type ResendButtonProps = {
  /** 0 if the server allows a new code. */
  waitSeconds: number
  label: string
  /** `t.raw('code.resendIn')`, with `{time}` for the clock. */
  waitingText: string
  /** Read aloud when the wait is over. */
  readyText: string
}

/** Opens itself after the wait. Without JavaScript it is open at once, and the server answers how long to wait. */
export function ResendButton({ waitSeconds, label, waitingText, readyText }: ResendButtonProps) {
  const [readyAt, setReadyAt] = useState<number | null>(null)
  useEffect(() => setReadyAt(Date.now() + waitSeconds * 1000), [waitSeconds])
  const leftSeconds = useSecondsLeft(readyAt) ?? waitSeconds
  const hasScripts = readyAt !== null

  const [before = '', after = ''] = waitingText.split('{time}')
  return (
    <>
      <button className="ds-button" type="submit" data-variant="secondary" disabled={hasScripts && leftSeconds > 0}>
        {label}
      </button>
      {leftSeconds > 0 ? (
        <p className="small quiet with-scripts" data-ready={hasScripts || undefined}>
          {before}
          <bdi className="id" dir="ltr">
            {formatClock(leftSeconds)}
          </bdi>
          {after}
        </p>
      ) : null}
      <p className="ds-sr-only" role="status">
        {hasScripts && waitSeconds > 0 && leftSeconds === 0 ? readyText : ''}
      </p>
    </>
  )
}
