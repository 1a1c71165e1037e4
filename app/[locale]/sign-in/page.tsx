import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { FormProblems } from '@/components/form/form-problems'
import { redirect } from 'next/navigation'
import { HelpAside } from '@/components/page/help-aside'
import { Notice } from '@/components/page/notice'
import { TaskColumns } from '@/components/page/task-columns'
import { offersAccount } from '@/components/shell/offers-account'
import { Shell } from '@/components/shell/shell'
import { SignInForm } from '@/components/sign-in/sign-in-form'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { readTypedValues } from '@/lib/forms/typed-values'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { requestCode } from './actions'
import { describeSignInError } from './describe-error'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('signIn')
  const { fieldError, formError } = await describeSignInError(await readQuery(searchParams, 'signIn'))
  return { title: await buildPageTitle(t('title'), { isError: Boolean(fieldError ?? formError) }) }
}

export default async function SignInPage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  if (!offersAccount()) redirect(buildPath(locale, 'home'))
  const { notice, next, ...query } = await readQuery(searchParams, 'signIn')
  const { fieldError, formError } = await describeSignInError(query)
  const { identifier = '' } = await readTypedValues('sign-in')
  const crumbs = [
    { label: t('pages.home'), href: buildPath(locale, 'home') },
    { label: t('pages.signIn'), href: buildPath(locale, 'signIn') },
  ]
  const aside = <HelpAside locale={locale} notes={[t('signIn.asideNever'), t('signIn.asideNoContact')]} />
  return (
    <Shell locale={locale} crumbs={crumbs} hasMenu={false}>
      <TaskColumns aside={aside}>
        <FormProblems field="identifier" fieldError={fieldError} formError={formError} />
        {notice ? <Notice>{t(`signIn.notice.${notice}`)}</Notice> : null}
        <SignInForm action={requestCode} next={next ?? 'account'} typed={identifier} error={fieldError} />
      </TaskColumns>
    </Shell>
  )
}
