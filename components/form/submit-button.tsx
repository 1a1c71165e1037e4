import type { ReactNode } from 'react'
import { Icon } from '@/components/art/icon'
import type { IconName } from '@/components/art/icon-paths'

type SubmitButtonProps = {
  children: ReactNode
  /** One primary button a page; others are outlined. */
  variant?: 'primary' | 'secondary'
  icon?: IconName
  name?: string
  value?: string
}

/** The button that sends a form. */
export function SubmitButton({ children, variant = 'primary', icon, name, value }: SubmitButtonProps) {
  return (
    <button className="ds-button" type="submit" data-variant={variant} name={name} value={value}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  )
}
