import type { ReactNode } from 'react'

type LinkButtonProps = {
  children: ReactNode
  /** Where one form offers several acts. */
  formAction?: (form: FormData) => Promise<void>
}

/** A submit button that looks like a link: for quiet acts that change something, which a link must not do. */
export function LinkButton({ children, formAction }: LinkButtonProps) {
  return (
    <button className="ds-link" type="submit" formAction={formAction}>
      {children}
    </button>
  )
}
