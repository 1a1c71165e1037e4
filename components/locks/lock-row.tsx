import type { ReactNode } from 'react'
import { Icon } from '@/components/art/icon'
import type { IconName } from '@/components/art/icon-paths'

type LockRowProps = {
  /** The value in the form, and what the ids are made of. */
  name: string
  icon: IconName
  label: string
  about: string
  /** How it stands now, whatever the switch has been turned to. */
  state: ReactNode
  isLocked: boolean
  /** What saving would do to it, shown once the switch is turned. */
  will: string
  /** `all` stands above its parts and may be half on, which a switch cannot be: it is a checkbox that looks like one. */
  kind?: 'all' | 'part' | 'single'
}

/** One way to prove who one is, with its switch. The whole row turns the switch. */
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
