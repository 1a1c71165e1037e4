import type { ReactNode } from 'react'

type PanelProps = {
  id: string
  heading: string
  /** The words must say it too. */
  tone?: 'info' | 'success' | 'warning' | 'danger'
  children: ReactNode
}

/** Rare: most text is on plain paper. */
export function Panel({ id, heading, tone, children }: PanelProps) {
  return (
    <section className="panel" id={id} data-color={tone} aria-labelledby={`${id}-heading`}>
      <div className="stack">
        <h2 className="ds-heading" data-size="sm" id={`${id}-heading`}>
          {heading}
        </h2>
        {children}
      </div>
    </section>
  )
}
