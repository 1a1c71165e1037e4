import { getTranslations } from 'next-intl/server'
import type { IconName } from '@/components/art/icon-paths'
import { UnreadMark } from '@/components/activity/unread-mark'
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

type ServicesProps = { locale: Locale; unreadCount: number }

/** What one can do once signed in. */
export async function Services({ locale, unreadCount }: ServicesProps) {
  const t = await getTranslations()
  return Object.entries(groups).map(([group, rows]) => (
    <Section key={group} id={group} heading={t(`account.groups.${group as keyof typeof groups}`)}>
      <LinkRows>
        {rows.map(([icon, page]) => (
          <LinkRow
            key={page}
            icon={icon}
            title={t(`pages.${page}`)}
            text={t(`account.rows.${page}`)}
            href={buildPath(locale, page)}
            mark={
              page === 'activity' && unreadCount > 0 ? (
                <UnreadMark>{t('activity.unreadCount', { count: unreadCount })}</UnreadMark>
              ) : null
            }
          />
        ))}
      </LinkRows>
    </Section>
  ))
}
