import type { ReactNode } from 'react'

type IdProps = {
  children: ReactNode
  /** For one of any length, such as a reference of somebody else's: it may break rather than push the page aside. */
  mayBreak?: boolean
}

/** A number, code or phone number: left to right in every language, and on one line. */
export function Id({ children, mayBreak = false }: IdProps) {
  return (
    <bdi className={mayBreak ? 'addr' : 'id'} dir="ltr">
      {children}
    </bdi>
  )
}
