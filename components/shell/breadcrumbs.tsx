import { getTranslations } from 'next-intl/server'

export type Crumb = { label: string; href: string }

/** On a phone CSS leaves only the link back. */
export async function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = await getTranslations('shell')
  const parent = crumbs.at(-2)
  return (
    <div className="wrap crumbs">
      <nav className="ds-breadcrumbs" aria-label={t('crumbs')}>
        {parent ? (
          <a className="ds-link" href={parent.href}>
            {t('back')}
          </a>
        ) : null}
        <ol>
          {crumbs.map(({ label, href }, index) => (
            <li key={href}>
              <a className="ds-link" href={href} aria-current={index === crumbs.length - 1 ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  )
}
