import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { FormProblems } from '@/components/form/form-problems'
import { LockEverything } from '@/components/locks/lock-everything'
import { LockForm } from '@/components/locks/lock-form'
import { LockOverview } from '@/components/locks/lock-overview'
import { HelpAside } from '@/components/page/help-aside'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import { TaskColumns } from '@/components/page/task-columns'
import { Shell } from '@/components/shell/shell'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import { requireSession } from '@/lib/session/require-session'
import { signOut } from '../actions'
import { changeLocks, lockEverything } from './actions'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const isError = (await readQuery(searchParams, 'locks')).error !== null
  return { title: await buildPageTitle((await getTranslations('locks'))('title'), { isError }) }
}

export default async function LocksPage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const session = await requireSession('locks')
  const states = await (await getContainer()).backend.account.locks.list(session.residentId)
  const crumbs = [
    { label: t('pages.account'), href: buildPath(locale, 'account') },
    { label: t('pages.locks'), href: buildPath(locale, 'locks') },
  ]
  const { error } = await readQuery(searchParams, 'locks')
  const nothing = error === 'nothing' ? t('locks.error.nothing') : undefined
  const notes = [t('locks.aside.codes'), t('locks.aside.before')]
  return (
    <Shell locale={locale} session={{ signOut }} crumbs={crumbs}>
      <TaskColumns aside={<HelpAside locale={locale} notes={notes} />}>
        <FormProblems
          field="lock-demo"
          fieldError={nothing}
          formError={error === 'again' ? t('locks.error.again') : undefined}
        />
        <div className="stack" data-gap="sm">
          <PageTitle>{t('locks.title')}</PageTitle>
          <Lede>{t('locks.lede')}</Lede>
          <LockOverview locale={locale} states={states} />
        </div>
        {states.some(({ state }) => state !== 'locked') ? <LockEverything action={lockEverything} /> : null}
        <LockForm locale={locale} action={changeLocks} states={states} now={new Date()} error={nothing} />
      </TaskColumns>
    </Shell>
  )
}
