import { Emblem } from '@/components/art/emblem'

type BrandProps = { href: string; country: string; subtitle: string }

export function Brand({ href, country, subtitle }: BrandProps) {
  return (
    <a className="brand" href={href}>
      <Emblem />
      <span>
        <b>{country}</b>
        <span>{subtitle}</span>
      </span>
    </a>
  )
}
