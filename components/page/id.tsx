import type { ReactNode } from 'react'

/** A number, code or phone number: left to right in every language, and on one line. */
export function Id({ children }: { children: ReactNode }) {
  return (
    <bdi className="id" dir="ltr">
      {children}
    </bdi>
  )
}
