import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import { Shell } from '@/components/shell/shell'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notFound')
  return { title: await buildPageTitle(t('title'), { isError: true }) }
}

export default async function NotFound() {
  const locale = await getLocale()
  const t = await getTranslations('notFound')
  return (
    <Shell locale={locale}>
      <div className="stack alone" data-gap="sm">
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
