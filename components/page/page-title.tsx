import type { ReactNode } from 'react'

export function PageTitle({ children }: { children: ReactNode }) {
  return (
    <h1 className="ds-heading" data-size="lg">
      {children}
    </h1>
  )
}
