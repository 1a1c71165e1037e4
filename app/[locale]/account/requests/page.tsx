import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { FormProblems } from '@/components/form/form-problems'
import { HelpAside } from '@/components/page/help-aside'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import { TaskColumns } from '@/components/page/task-columns'
import { RequestList } from '@/components/requests/request-list'
import { Shell } from '@/components/shell/shell'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import { isUnderWay } from '@/lib/requests/request-steps'
import { requireSession } from '@/lib/session/require-session'
import { signOut } from '../actions'
import { viewRequest } from './find-own-request'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const isError = (await readQuery(searchParams, 'requests')).error !== null
  return { title: await buildPageTitle((await getTranslations('requests'))('title'), { isError }) }
}

export default async function RequestsPage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const session = await requireSession('requests')
  const { backend } = await getContainer()
  const requests = (await backend.account.requests.list(session.residentId)).map(viewRequest)
  const { error } = await readQuery(searchParams, 'requests')
  const words = {
    gone: t('requests.gone'),
    busy: `${t('problem.unavailable.title')}. ${t('problem.unavailable.text')}`,
  }
  const crumbs = [
    { label: t('pages.account'), href: buildPath(locale, 'account') },
    { label: t('pages.requests'), href: buildPath(locale, 'requests') },
  ]
  return (
    <Shell locale={locale} session={{ signOut }} crumbs={crumbs}>
      <TaskColumns aside={<HelpAside locale={locale} notes={[t('status.asideLate')]} />}>
        <FormProblems formError={error ? words[error] : undefined} />
        <div className="stack" data-gap="sm">
          <PageTitle>{t('requests.title')}</PageTitle>
          <Lede>{t('requests.lede')}</Lede>
        </div>
        <RequestList
          locale={locale}
          underWay={requests.filter(({ status }) => isUnderWay(status))}
          ended={requests.filter(({ status }) => !isUnderWay(status))}
        />
      </TaskColumns>
    </Shell>
  )
}
