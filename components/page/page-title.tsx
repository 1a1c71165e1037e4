import type { ReactNode } from 'react'

/** The one first-level heading of a page. */
export function PageTitle({ children }: { children: ReactNode }) {
  return (
    <h1 className="ds-heading" data-size="lg">
      {children}
    </h1>
  )
}
