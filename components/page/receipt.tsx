import type { ReactNode } from 'react'
import { Guilloche } from '@/components/art/guilloche'
import { PageTitle } from './page-title'

type ReceiptProps = {
  title: string
  /** What the reference is, with the reference itself below. */
  label?: string
  reference?: ReactNode
  note?: string
}

/** The band that ends a task: what was done, and the number to keep. */
export function Receipt({ title, label, reference, note }: ReceiptProps) {
  return (
    <div className="receipt stack" data-color-scheme="dark" data-gap="sm">
      <Guilloche />
      <PageTitle>{title}</PageTitle>
      {label ? <p>{label}</p> : null}
      {reference ? <p className="ref">{reference}</p> : null}
      {note ? <p className="small">{note}</p> : null}
    </div>
  )
}
