import type { ReactNode } from 'react'

/** An e-mail address or phone number: left to right in every language, and broken rather than cut. */
export function Address({ address }: { address: ReactNode }) {
  return (
    <bdi className="addr" dir="ltr">
      {address}
    </bdi>
  )
}
