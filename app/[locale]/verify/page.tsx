import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import { TaskColumns } from '@/components/page/task-columns'
import { Shell } from '@/components/shell/shell'
import { CheckCard } from '@/components/verify/check-card'
import { listTrustedIssuers } from '@/lib/http/verify-on-server'
import type { SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { loadWords } from '@/lib/i18n/words'
import { readSession } from '@/lib/session/session'
import { signOut } from '../account/actions'
import { checkOnServer } from './actions'
import { readBefore } from './read-before'

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> {
  const isError = (await readBefore(searchParams)) !== null
  return { title: await buildPageTitle((await getTranslations('verify'))('title'), { isError }) }
}

export default async function VerifyPage({ searchParams }: { searchParams: SearchParams }) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const { verify, errors, shell } = loadWords(locale)
  const words = { ...verify, errorsTitle: errors.title, errorPrefix: shell.errorPrefix }
  const session = (await readSession({ touch: false })) ? { signOut } : null
  const path = buildPath(locale, 'verify')
  const crumbs = [
    { label: t('pages.home'), href: buildPath(locale, 'home') },
    { label: t('pages.verify'), href: path },
  ]
  const intro = (
    <div className="stack" data-gap="sm">
      <PageTitle>{t('verify.title')}</PageTitle>
      <Lede>{t('verify.lede')}</Lede>
    </div>
  )
  const aside = (
    <aside className="help" aria-labelledby="about-heading">
      <h2 className="ds-heading" data-size="2xs" id="about-heading">
        {t('verify.about.heading')}
      </h2>
      <p className="small">{t('verify.about.here')}</p>
      <p className="small">{t('verify.about.person')}</p>
    </aside>
  )
  const issuers = await listTrustedIssuers(locale)
  return (
    <Shell locale={locale} session={session} crumbs={crumbs}>
      <TaskColumns aside={aside}>
        <CheckCard
          {...{ locale, words, issuers, checkOnServer, path, intro }}
          before={await readBefore(searchParams)}
        />
      </TaskColumns>
    </Shell>
  )
}
