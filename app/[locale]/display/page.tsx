import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { DisplayForm } from '@/components/display/display-form'
import { Lede } from '@/components/page/lede'
import { Notice } from '@/components/page/notice'
import { PageTitle } from '@/components/page/page-title'
import { Shell } from '@/components/shell/shell'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath, readReturn } from '@/lib/i18n/paths'
import { readDisplay } from '@/lib/session/display-cookie'
import { readSession } from '@/lib/session/session'
import { signOut } from '../account/actions'
import { chooseDisplay } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: await buildPageTitle((await getTranslations('display'))('title')) }
}

export default async function DisplayPage({ searchParams }: { searchParams: SearchParams }) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const session = (await readSession({ touch: false })) ? { signOut } : null
  const query = await readQuery(searchParams, 'display')
  const parent = session ? 'account' : 'home'
  const from = readReturn(query.from) || null
  const crumbs = [
    { label: t(`pages.${parent}`), href: buildPath(locale, parent) },
    { label: t('pages.display'), href: buildPath(locale, 'display') },
  ]
  return (
    <Shell locale={locale} session={session} crumbs={crumbs}>
      <div className="stack prose" data-gap="lg">
        {query.notice ? <Notice tone="success">{t('display.kept')}</Notice> : null}
        <div className="stack" data-gap="sm">
          <PageTitle>{t('display.title')}</PageTitle>
          <Lede>{t('display.lede')}</Lede>
        </div>
        {from ? (
          <a className="ds-link" href={`/${locale}${from}`}>
            {t('display.back')}
          </a>
        ) : null}
        <DisplayForm action={chooseDisplay} locale={locale} display={await readDisplay()} from={from} />
      </div>
    </Shell>
  )
}
