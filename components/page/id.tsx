import type { ReactNode } from 'react'

type IdProps = {
  children: ReactNode
  /** For foreign references of any length, which would push the page aside. */
  mayBreak?: boolean
}

/** Left to right in every language, on one line. */
export function Id({ children, mayBreak = false }: IdProps) {
  return (
    <bdi className={mayBreak ? 'addr' : 'id'} dir="ltr">
      {children}
    </bdi>
  )
}
