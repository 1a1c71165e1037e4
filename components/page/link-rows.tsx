import type { ReactNode } from 'react'
import { Icon } from '@/components/art/icon'
import type { IconName } from '@/components/art/icon-paths'

type LinkRowsProps = { children: ReactNode; isTwoColumns?: boolean }

export function LinkRows({ children, isTwoColumns = false }: LinkRowsProps) {
  return <ul className={isTwoColumns ? 'rows cols' : 'rows'}>{children}</ul>
}

type LinkRowProps = {
  icon: IconName
  title: string
  text?: string
  href: string
  mark?: ReactNode
}

/** The whole row is the link. */
export function LinkRow({ icon, title, text, href, mark }: LinkRowProps) {
  return (
    <li>
      <a className="row" href={href}>
        <Icon name={icon} />
        <span>
          <b>{title}</b>
          {mark}
          {text ? <small>{text}</small> : null}
        </span>
        <Icon name="chevron" isDirectional />
      </a>
    </li>
  )
}
