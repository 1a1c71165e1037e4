import type { ReactNode } from 'react'
import { Icon } from '@/components/art/icon'
import type { IconName } from '@/components/art/icon-paths'

type SubmitButtonProps = {
  children: ReactNode
  /** One primary button a page. */
  variant?: 'primary' | 'secondary'
  icon?: IconName
  name?: string
  value?: string
  /** The id of an element that distinguishes similar buttons. */
  describedBy?: string
}

export function SubmitButton({ children, variant = 'primary', icon, name, value, describedBy }: SubmitButtonProps) {
  return (
    <button
      className="ds-button"
      type="submit"
      data-variant={variant}
      name={name}
      value={value}
      aria-describedby={describedBy}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  )
}
