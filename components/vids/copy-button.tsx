'use client'

import { useEffect, useState } from 'react'

type CopyButtonProps = { text: string; label: string; doneText: string }

/** Copies a number without its spaces. Without scripts, or where the browser does not let pages copy, it is not there. */
export function CopyButton({ text, label, doneText }: CopyButtonProps) {
  const [canCopy, setCanCopy] = useState(false)
  const [isDone, setIsDone] = useState(false)
  useEffect(() => setCanCopy('clipboard' in navigator), [])
  const copy = () => navigator.clipboard.writeText(text).then(() => setIsDone(true), () => setCanCopy(false)) // prettier-ignore
  if (!canCopy) return null
  return (
    <p className="actions">
      <button className="ds-button" type="button" data-variant="secondary" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{isDone ? doneText : ''}</span>
    </p>
  )
}
