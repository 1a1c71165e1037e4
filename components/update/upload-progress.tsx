'use client'

import type { UploadState } from './use-upload'

type UploadProgressProps = { state: UploadState; words: { sending: string; arrived: string; broken: string } }

/** Read aloud in quarters, because every percent would be too much. */
const spokenStep = 25

export function UploadProgress({ state, words }: UploadProgressProps) {
  const write = (percent: number) => words.sending.replace('{percent}', String(percent))
  const spoken = {
    idle: '',
    broken: words.broken,
    arrived: words.arrived,
    sending: state.stage === 'sending' ? write(Math.floor(state.percent / spokenStep) * spokenStep) : '',
  }[state.stage]
  return (
    <>
      {state.stage === 'sending' ? (
        <div className="sending" aria-hidden="true">
          <progress max={100} value={state.percent} />
          <p className="small">{write(state.percent)}</p>
        </div>
      ) : null}
      <p className={state.stage === 'sending' ? 'ds-sr-only' : undefined} role="status">
        {spoken}
      </p>
    </>
  )
}
