import type { ReactNode } from 'react'

type LinkButtonProps = { children: ReactNode; name?: string; value?: string }

/** A submit button that looks like a link: for quiet acts that change something, which a link must not do. */
export function LinkButton({ children, name, value }: LinkButtonProps) {
  return (
    <button className="ds-link" type="submit" name={name} value={value}>
      {children}
    </button>
  )
}
