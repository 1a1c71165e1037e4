'use client'

import { useState } from 'react'
import { useInBrowser } from '@/components/page/use-in-browser'

const canWrite = () => 'clipboard' in navigator

type CopyButtonProps = { text: string; label: string; doneText: string }

/** Without spaces. Missing where scripts or the browser cannot copy. */
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
