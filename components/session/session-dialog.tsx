'use client'

import { startTransition, useCallback, useEffect, useRef } from 'react'
import { RunningClock } from '@/components/countdown/running-clock'
import { useSessionClock } from './use-session-clock'

export type SessionActions = {
  stay: () => Promise<void>
  signOut: (form: FormData) => Promise<void>
}

type SessionDialogProps = SessionActions & {
  remainingSeconds: number
  warningSeconds: number
  timedOutPath: string
  words: { title: string; text: string; announce: string; unsaved: string; stay: string; leave: string }
}

export function SessionDialog({ timedOutPath, words, stay, signOut, ...clock }: SessionDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const onEnd = useCallback(() => window.location.assign(timedOutPath), [timedOutPath])
  const { endsAt, check } = useSessionClock({ ...clock, onEnd })

  useEffect(() => {
    if (endsAt === null) dialog.current?.close()
    else if (!dialog.current?.open) dialog.current?.showModal()
  }, [endsAt])

  const onStay = () =>
    startTransition(async () => {
      await stay()
      await check()
    })

  return (
    <dialog
      ref={dialog}
      className="ds-dialog"
      aria-labelledby="session-title"
      onCancel={(event) => {
        event.preventDefault()
        onStay()
      }}
    >
      {endsAt === null ? null : (
        <div className="stack" data-gap="sm">
          <h2 className="ds-heading" data-size="sm" id="session-title">
            {words.title}
          </h2>
          <p className="ds-sr-only" role="status">
            {words.announce}
          </p>
          <p aria-hidden="true">{words.text}</p>
          <p className="big" aria-hidden="true">
            <RunningClock endsAt={endsAt} />
          </p>
          <p className="small quiet">{words.unsaved}</p>
          <div className="actions">
            <button className="ds-button" type="button" autoFocus onClick={onStay}>
              {words.stay}
            </button>
            <form action={signOut}>
              <button className="ds-link" type="submit">
                {words.leave}
              </button>
            </form>
          </div>
        </div>
      )}
    </dialog>
  )
}
