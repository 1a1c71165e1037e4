import type { ReactNode } from 'react'

type LinkButtonProps = {
  children: ReactNode
  /** For a form with several acts. */
  formAction?: (form: FormData) => Promise<void>
}

/** For quiet acts that change something, which a link must not do. */
export function LinkButton({ children, formAction }: LinkButtonProps) {
  return (
    <button className="ds-link" type="submit" formAction={formAction}>
      {children}
    </button>
  )
}
