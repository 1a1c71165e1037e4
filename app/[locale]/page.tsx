import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Hero } from '@/components/home/hero'
import { OpenServices } from '@/components/home/open-services'
import { ResidentServices } from '@/components/home/resident-services'
import { Panel } from '@/components/page/panel'
import { Shell } from '@/components/shell/shell'
import { buildPageTitle } from '@/lib/i18n/page-title'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home')
  return { title: await buildPageTitle(t('title')) }
}

export default async function HomePage() {
  const locale = await getLocale()
  const t = await getTranslations('home.need')
  return (
    <Shell locale={locale} hero={<Hero locale={locale} isSignedIn={false} />}>
      <div className="stack" data-gap="xl">
        <OpenServices locale={locale} />
        <ResidentServices />
        <Panel id="need" heading={t('heading')}>
          <ul className="ds-list">
            <li>{t('id')}</li>
            <li>{t('contact')}</li>
          </ul>
          <p>{t('none')}</p>
        </Panel>
      </div>
    </Shell>
  )
}
