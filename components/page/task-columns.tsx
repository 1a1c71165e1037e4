import type { ReactNode } from 'react'

type TaskColumnsProps = {
  /** An `<aside>`: beside the task on a wide screen, below it on a phone. */
  aside: ReactNode
  isWide?: boolean
  children: ReactNode
}

export function TaskColumns({ aside, isWide = false, children }: TaskColumnsProps) {
  return (
    <div className="page" data-wide={isWide || undefined}>
      <div className="stack" data-gap="lg">
        {children}
      </div>
      {aside}
    </div>
  )
}
