import type { ReactNode } from 'react'

/** Left to right in every language; breaks rather than overflows. */
export function Address({ address }: { address: ReactNode }) {
  return (
    <bdi className="addr" dir="ltr">
      {address}
    </bdi>
  )
}
