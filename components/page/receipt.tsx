import type { ReactNode } from 'react'
import { Guilloche } from '@/components/art/guilloche'
import { PageTitle } from './page-title'

type ReceiptProps = {
  title: string
  label?: string
  reference?: ReactNode
  note?: string
}

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
