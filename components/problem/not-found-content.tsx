import { getTranslations } from 'next-intl/server'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import { Shell } from '@/components/shell/shell'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

export async function NotFoundContent({ locale }: { locale: Locale }) {
  const t = await getTranslations('notFound')
  return (
    <Shell locale={locale}>
      <div className="stack prose" data-gap="sm">
        <PageTitle>{t('title')}</PageTitle>
        <Lede>{t('text')}</Lede>
        <div className="actions">
          <a className="ds-button" href={buildPath(locale, 'home')}>
            {t('home')}
          </a>
        </div>
      </div>
    </Shell>
  )
}
