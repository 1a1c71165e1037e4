import { getTranslations } from 'next-intl/server'

export type Range = { name: 'days30' | 'days90' | 'days365' | 'all'; href: string; isCurrent: boolean }

export async function Ranges({ ranges }: { ranges: readonly Range[] }) {
  const t = await getTranslations('history.ranges')
  return (
    <nav aria-label={t('label')}>
      <ul className="ranges">
        {ranges.map(({ name, href, isCurrent }) => (
          <li key={name}>
            <a href={href} aria-current={isCurrent ? 'true' : undefined}>
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
