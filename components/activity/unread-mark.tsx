import type { ReactNode } from 'react'

export function UnreadMark({ children }: { children: ReactNode }) {
  return <span className="unread">{children}</span>
}
