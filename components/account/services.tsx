import { getTranslations } from 'next-intl/server'
import { UnreadMark } from '@/components/activity/unread-mark'
import type { IconName } from '@/components/art/icon-paths'
import { LinkRow, LinkRows } from '@/components/page/link-rows'
import { Section } from '@/components/page/section'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

const groups = {
  number: [
    ['down', 'card'],
    ['square', 'virtualIds'],
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

type ServiceName = (typeof groups)[keyof typeof groups][number][1]
/** Shown instead of a service's description: "2 in use". */
export type ServiceStates = Partial<Record<ServiceName, string>>

type ServicesProps = { locale: Locale; states: ServiceStates; unreadCount: number }

export async function Services({ locale, states, unreadCount }: ServicesProps) {
  const t = await getTranslations()
  const unread =
    unreadCount > 0 ? <UnreadMark>{t('activity.unreadCount', { count: unreadCount })}</UnreadMark> : undefined
  return (
    <Section id="services" heading={t('account.services')}>
      <div>
        {Object.entries(groups).map(([group, rows]) => (
          <div className="group" key={group}>
            <h3 className="ds-heading" data-size="2xs">
              {t(`account.groups.${group as keyof typeof groups}` /* a key of the table above */)}
            </h3>
            <LinkRows>
              {rows.map(([icon, page]) => (
                <LinkRow
                  key={page}
                  icon={icon}
                  title={t(`pages.${page}`)}
                  text={states[page] ?? t(`account.rows.${page}`)}
                  href={buildPath(locale, page)}
                  mark={page === 'activity' ? unread : undefined}
                />
              ))}
            </LinkRows>
          </div>
        ))}
      </div>
    </Section>
  )
}
