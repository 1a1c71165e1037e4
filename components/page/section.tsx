import type { ReactNode } from 'react'

type SectionProps = {
  /** The heading gets `<id>-heading`. */
  id: string
  heading: string
  gap?: 'sm' | 'md' | 'lg'
  children: ReactNode
}

export function Section({ id, heading, gap, children }: SectionProps) {
  return (
    <section className="stack" data-gap={gap} id={id} aria-labelledby={`${id}-heading`}>
      <h2 className="ds-heading" data-size="sm" id={`${id}-heading`}>
        {heading}
      </h2>
      {children}
    </section>
  )
}
