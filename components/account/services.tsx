import { getTranslations } from 'next-intl/server'
import type { IconName } from '@/components/art/icon-paths'
import { LinkRow, LinkRows } from '@/components/page/link-rows'
import { Section } from '@/components/page/section'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

const groups = {
  number: [
    ['down', 'card'],
    ['square', 'vids'],
    ['print', 'print'],
  ],
  protect: [
    ['lock', 'locks'],
    ['clock', 'history'],
    ['device', 'devices'],
  ],
  details: [
    ['edit', 'update'],
    ['list', 'requests'],
    ['bell', 'activity'],
  ],
} as const satisfies Record<string, [IconName, string][]>

export type ServiceName = (typeof groups)[keyof typeof groups][number][1]

type ServicesProps = {
  locale: Locale
  /** How things stand, in place of what a service is for: "2 in use". */
  states: Partial<Record<ServiceName, string>>
}

/** What one can do once signed in. */
export async function Services({ locale, states }: ServicesProps) {
  const t = await getTranslations()
  return (
    <Section id="services" heading={t('account.services')}>
      <div>
        {Object.entries(groups).map(([group, rows]) => (
          <div className="group" key={group}>
            <h3 className="ds-heading" data-size="2xs">
              {t(`account.groups.${group as keyof typeof groups}` /* a key of the table above */)}
            </h3>
            <LinkRows>
              {rows.map(([icon, page]) => {
                const text = states[page] ?? t(`account.rows.${page}`)
                const href = buildPath(locale, page)
                return <LinkRow key={page} icon={icon} title={t(`pages.${page}`)} text={text} href={href} />
              })}
            </LinkRows>
          </div>
        ))}
      </div>
    </Section>
  )
}
