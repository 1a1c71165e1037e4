'use client'

import { formatClock } from './format-clock'
import { useSecondsLeft } from './use-seconds-left'

type TimeLeftProps = {
  /** In milliseconds. */
  endsAt: number
  /** With `{left}` for the clock. */
  sentence: string
  /** The same sentence from the server, for pages without scripts. */
  still: string
  /** Replaces the sentence and is read aloud. */
  endedText: string
}

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
