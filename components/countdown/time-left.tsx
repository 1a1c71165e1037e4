'use client'

import { formatClock } from './format-clock'
import { useSecondsLeft } from './use-seconds-left'

type TimeLeftProps = {
  /** Milliseconds of the clock. */
  endsAt: number
  /** A sentence with `{left}` where the clock goes. */
  sentence: string
  /** The same sentence as the server wrote it, for where no script runs. */
  still: string
  /** Takes its place when the time is up, and is read out. */
  endedText: string
}

/** A sentence with a clock that runs down; the server's own words until the first second has been counted. */
export function TimeLeft({ endsAt, sentence, still, endedText }: TimeLeftProps) {
  const leftSeconds = useSecondsLeft(endsAt)
  const [before = '', after = ''] = sentence.split('{left}')
  return (
    <>
      {leftSeconds === null ? still : null}
      {leftSeconds ? (
        <span>
          {before}
          <bdi className="id" dir="ltr">
            {formatClock(leftSeconds)}
          </bdi>
          {after}
        </span>
      ) : null}
      <span role="status">{leftSeconds === 0 ? endedText : ''}</span>
    </>
  )
}
