import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Hero } from '@/components/home/hero'
import { OpenServices } from '@/components/home/open-services'
import { ResidentServices } from '@/components/home/resident-services'
import { Panel } from '@/components/page/panel'
import { offersAccount } from '@/components/shell/offers-account'
import { Shell } from '@/components/shell/shell'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { readSession } from '@/lib/session/session'
import { signOut } from './account/actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home')
  return { title: await buildPageTitle(t('title')) }
}

export default async function HomePage() {
  const locale = await getLocale()
  const t = await getTranslations('home.need')
  const session = (await readSession({ touch: false })) ? { signOut } : null
  return (
    <Shell locale={locale} session={session} hero={<Hero locale={locale} isSignedIn={session !== null} />}>
      <div className="stack" data-gap="xl">
        <OpenServices locale={locale} />
        {offersAccount() ? <ResidentServices /> : null}
        {offersAccount() ? (
          <Panel id="need" heading={t('heading')}>
            <ul className="ds-list">
              <li>{t('id')}</li>
              <li>{t('contact')}</li>
            </ul>
            <p>{t('none')}</p>
          </Panel>
        ) : null}
      </div>
    </Shell>
  )
}
