import type { ReactNode } from 'react'

type PanelProps = {
  id: string
  heading: string
  /** A state, always said in words too; without one the panel is a quiet "read this". */
  tone?: 'info' | 'success' | 'warning' | 'danger'
  children: ReactNode
}

/** A tinted panel that means "read this". Rare: most things are text on paper. */
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
