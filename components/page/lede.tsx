import type { ReactNode } from 'react'

/** The one sentence below the title. */
export function Lede({ children }: { children: ReactNode }) {
  return <p className="lede">{children}</p>
}
