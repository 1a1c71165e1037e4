import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ResidentsTable } from '@/components/demo/residents-table'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import { Shell } from '@/components/shell/shell'
import { listDemoResidents } from '@/lib/demo/named-residents'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { readSession } from '@/lib/session/session'
import { signOut } from '../account/actions'
import { openMessages, prefillSignIn, prefillStatus } from './actions'
import { requireDemo } from './require-demo'

const actions = { prefillSignIn, prefillStatus, openMessages }

export async function generateMetadata(): Promise<Metadata> {
  return { title: await buildPageTitle((await getTranslations('demo'))('title')) }
}

export default async function DemoPage() {
  await requireDemo()
  const [locale, t] = [await getLocale(), await getTranslations()]
  const session = (await readSession()) ? { signOut } : null
  const crumbs = [
    { label: t('pages.home'), href: buildPath(locale, 'home') },
    { label: t('pages.demo'), href: buildPath(locale, 'demo') },
  ]
  return (
    <Shell locale={locale} session={session} crumbs={crumbs}>
      <div className="stack" data-gap="lg">
        <div className="stack" data-gap="sm">
          <PageTitle>{t('demo.title')}</PageTitle>
          <Lede>{t('demo.lede')}</Lede>
          <p>{t.rich('demo.codes', { mailbox: (words) => <a href={buildPath(locale, 'mailbox')}>{words}</a> })}</p>
        </div>
        <ResidentsTable locale={locale} residents={listDemoResidents()} actions={actions} />
        <a className="tap" href="/demo/residents.json">
          {t('demo.json')}
        </a>
      </div>
    </Shell>
  )
}
