import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { FormProblems } from '@/components/form/form-problems'
import { HelpAside } from '@/components/page/help-aside'
import { TaskColumns } from '@/components/page/task-columns'
import { isDemo } from '@/components/shell/is-demo'
import { Shell } from '@/components/shell/shell'
import { CodeDidNotCome } from '@/components/sign-in/code-did-not-come'
import { CodeForm } from '@/components/sign-in/code-form'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildAddress, buildPath } from '@/lib/i18n/paths'
import { readChallenge } from '@/lib/session/challenge-cookie'
import { sendAnotherCode, verifyCode } from './actions'
import { CodeNotices } from './code-notices'
import { describeBack } from './describe-back'
import { describeCodeError } from './describe-error'
import { findPageWithoutChallenge } from './find-page-without-challenge'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('code')
  const { fieldError, formError } = await describeCodeError(await readQuery(searchParams, 'code'))
  return { title: await buildPageTitle(t('title'), { isError: Boolean(fieldError ?? formError) }) }
}

export default async function CodePage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const pending = await readChallenge()
  if (!pending) redirect(buildAddress(locale, await findPageWithoutChallenge()))
  const { maskedContacts, expiresAt, resendAt } = pending.challenge
  const { notice, ...query } = await readQuery(searchParams, 'code')
  const { fieldError, formError } = await describeCodeError(query)
  const back = await describeBack(pending.purpose)
  const crumbs = [
    { label: back.page, href: back.href },
    { label: t('pages.code'), href: buildPath(locale, 'code') },
  ]
  return (
    <Shell locale={locale} crumbs={crumbs} hasMenu={false}>
      <TaskColumns aside={<HelpAside locale={locale} notes={[t('code.aside')]} />}>
        <FormProblems field="code" fieldError={fieldError} formError={formError} />
        <CodeNotices resent={notice && t('code.resent')} />
        <CodeForm
          action={verifyCode}
          locale={locale}
          contacts={maskedContacts}
          expiresAt={expiresAt}
          error={fieldError}
        />
        <CodeDidNotCome resend={sendAnotherCode} locale={locale} resendAt={resendAt} isDemo={isDemo()} back={back} />
      </TaskColumns>
    </Shell>
  )
}
