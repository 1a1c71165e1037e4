import type { ReactNode } from 'react'

type NoticeProps = { tone?: 'info' | 'success' | 'warning'; children: ReactNode }

/** Read aloud when it appears. */
export function Notice({ tone = 'info', children }: NoticeProps) {
  return (
    <div className="panel" data-color={tone} role="status">
      {children}
    </div>
  )
}
