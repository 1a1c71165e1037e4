import type { ReactNode } from 'react'
import { Icon } from '@/components/art/icon'
import type { IconName } from '@/components/art/icon-paths'

type LockRowProps = {
  /** The form value; ids begin with it. */
  name: string
  icon: IconName
  label: string
  about: string
  state: ReactNode
  isLocked: boolean
  /** What saving would change, shown once the switch is turned. */
  will: string
  /** `all` may be half on, so it is a checkbox that looks like a switch. */
  kind?: 'all' | 'part' | 'single'
}

export function LockRow({ name, icon, label, about, state, isLocked, will, kind = 'single' }: LockRowProps) {
  const id = `lock-${name}`
  return (
    <li className="row lock" data-kind={kind}>
      <Icon name={icon} />
      <label htmlFor={id}>{label}</label>
      <input
        className="ds-input switch"
        type="checkbox"
        role={kind === 'all' ? undefined : 'switch'}
        id={id}
        name="on"
        value={name}
        defaultChecked={isLocked}
        aria-describedby={`${id}-state ${id}-about`}
      />
      <span id={`${id}-state`}>{state}</span>
      <small id={`${id}-about`}>{about}</small>
      <span className="will">{will}</span>
    </li>
  )
}
