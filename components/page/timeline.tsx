import type { ReactNode } from 'react'
import { Icon } from '@/components/art/icon'

export type TimelineState = 'done' | 'now' | 'todo' | 'stopped'
export type TimelineStep = {
  name: string
  state: TimelineState
  /** For people who do not see the dot. */
  stateText: string
  detail?: ReactNode
}

function Dot({ state, position }: { state: TimelineState; position: number }) {
  if (state === 'done') return <Icon name="check" />
  if (state === 'stopped') return <Icon name="cross" />
  return state === 'now' ? null : position
}

export function Timeline({ label, steps }: { label: string; steps: readonly TimelineStep[] }) {
  return (
    <ol className="tl" aria-label={label}>
      {steps.map(({ name, state, stateText, detail }, index) => (
        <li className={state} key={name} aria-current={state === 'now' || state === 'stopped' ? 'step' : undefined}>
          <span className="dot" aria-hidden="true">
            <Dot state={state} position={index + 1} />
          </span>
          <b>{name}</b>
          <span className="ds-sr-only"> – {stateText}</span>
          {detail ? <p className="quiet small">{detail}</p> : null}
        </li>
      ))}
    </ol>
  )
}
