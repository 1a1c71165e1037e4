import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ErrorSummary } from '@/components/form/error-summary'
import { HelpAside } from '@/components/page/help-aside'
import { TaskColumns } from '@/components/page/task-columns'
import { Shell } from '@/components/shell/shell'
import { StatusForm } from '@/components/status/status-form'
import type { SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { readSession } from '@/lib/session/session'
import { signOut } from '../account/actions'
import { checkStatus } from './actions'
import { describeStatusError } from './describe-error'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('status')
  const { fieldError, formError } = await describeStatusError(searchParams)
  return { title: await buildPageTitle(t('title'), { isError: Boolean(fieldError ?? formError) }) }
}

export default async function StatusPage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const { typed, fieldError, formError } = await describeStatusError(searchParams)
  const session = (await readSession()) ? { signOut } : null
  const crumbs = [
    { label: t('pages.home'), href: buildPath(locale, 'home') },
    { label: t('pages.status'), href: buildPath(locale, 'status') },
  ]
  return (
    <Shell locale={locale} session={session} crumbs={crumbs}>
      <TaskColumns aside={<HelpAside locale={locale} notes={[t('status.asideNumber')]} />}>
        <ErrorSummary
          title={t('errors.title')}
          errors={fieldError ? { rid: fieldError } : {}}
          formError={formError}
          titlePrefix={t('shell.errorPrefix')}
        />
        <StatusForm action={checkStatus} typed={typed} error={fieldError} />
      </TaskColumns>
    </Shell>
  )
}
