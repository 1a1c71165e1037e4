'use client'

import { useEffect, useState } from 'react'
import { formatClock } from './format-clock'
import { useSecondsLeft } from './use-seconds-left'

type ResendButtonProps = {
  /** How long the server still refuses a new code, in seconds; 0 when it does not. */
  waitSeconds: number
  label: string
  /** With `{time}` where the clock goes: `t.raw('code.resendIn')`. */
  waitingText: string
  /** Read out when the wait is over. */
  readyText: string
}

/**
 * The button of the "send a new code" form. It counts the wait down and opens itself; without JavaScript it is open
 * at once, and the server answers how long there is to wait.
 */
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
