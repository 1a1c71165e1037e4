'use client'

import { useState } from 'react'
import { useInBrowser } from '@/components/page/use-in-browser'

const canWrite = () => 'clipboard' in navigator

type CopyButtonProps = { text: string; label: string; doneText: string }

/** Copies a number without its spaces. Without scripts, or where the browser does not let pages copy, it is not there. */
export function CopyButton({ text, label, doneText }: CopyButtonProps) {
  const isOffered = useInBrowser(canWrite)
  const [outcome, setOutcome] = useState<'done' | 'refused' | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('done'),
      () => setOutcome('refused'),
    )
  if (isOffered === false || outcome === 'refused') return null
  return (
    <p className="actions with-scripts" data-ready={isOffered ?? undefined}>
      <button className="ds-button" type="button" data-variant="secondary" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{outcome === 'done' ? doneText : ''}</span>
    </p>
  )
}
