import { getTranslations } from 'next-intl/server'
import { LinkRow, LinkRows } from '@/components/page/link-rows'
import { Section } from '@/components/page/section'
import { isDemo } from '@/components/shell/is-demo'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

const services = [
  ['find', 'status'],
  ['card', 'lost'],
  ['shield', 'verify'],
  ['help', 'help'],
] as const
const demoServices = [
  ['user', 'demo'],
  ['mail', 'mailbox'],
] as const

export async function OpenServices({ locale }: { locale: Locale }) {
  const t = await getTranslations()
  return (
    <Section id="open" heading={t('home.open.heading')} gap="lg">
      <LinkRows isTwoColumns>
        {[...services, ...(isDemo() ? demoServices : [])].map(([icon, page]) => (
          <LinkRow
            key={page}
            icon={icon}
            title={t(`pages.${page}`)}
            text={t(`home.open.${page}`)}
            href={buildPath(locale, page)}
          />
        ))}
      </LinkRows>
    </Section>
  )
}
