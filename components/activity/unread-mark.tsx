import type { ReactNode } from 'react'

/** A dot and the words for what is new. */
export function UnreadMark({ children }: { children: ReactNode }) {
  return <span className="unread">{children}</span>
}
