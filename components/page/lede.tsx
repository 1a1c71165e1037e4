import type { ReactNode } from 'react'

export function Lede({ children }: { children: ReactNode }) {
  return <p className="lede">{children}</p>
}
