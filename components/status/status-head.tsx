import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import { Rid } from './rid'

type StatusHeadProps = { label: string; rid: string; title: string; text: string }

export function StatusHead({ label, rid, title, text }: StatusHeadProps) {
  return (
    <div className="stack" data-gap="sm">
      <p className="quiet">
        {label}
        <br />
        <Rid rid={rid} />
      </p>
      <PageTitle>{title}</PageTitle>
      <Lede>{text}</Lede>
    </div>
  )
}
