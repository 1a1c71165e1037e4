import { getTranslations } from 'next-intl/server'
import { LinkRow, LinkRows } from '@/components/page/link-rows'
import { Section } from '@/components/page/section'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

/** What one can do once signed in. */
export async function Services({ locale }: { locale: Locale }) {
  const t = await getTranslations()
  return (
    <Section id="services" heading={t('account.services')}>
      <LinkRows>
        <LinkRow icon="down" title={t('pages.card')} text={t('account.card')} href={buildPath(locale, 'card')} />
        <LinkRow icon="find" title={t('pages.status')} text={t('account.status')} href={buildPath(locale, 'status')} />
        <LinkRow icon="help" title={t('pages.help')} text={t('account.help')} href={buildPath(locale, 'help')} />
      </LinkRows>
    </Section>
  )
}
