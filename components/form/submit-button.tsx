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
  /** The element that says what the button is about, where several are alike. */
  describedBy?: string
}

/** The button that sends a form. */
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
