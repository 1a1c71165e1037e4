import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { ErrorSummary } from '@/components/form/error-summary'
import { HelpAside } from '@/components/page/help-aside'
import { Notice } from '@/components/page/notice'
import { TaskColumns } from '@/components/page/task-columns'
import { isDemo } from '@/components/shell/is-demo'
import { Shell } from '@/components/shell/shell'
import { CodeDidNotCome } from '@/components/sign-in/code-did-not-come'
import { CodeForm } from '@/components/sign-in/code-form'
import { readWord, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { readChallenge } from '@/lib/session/challenge-cookie'
import { sendAnotherCode, verifyCode } from './actions'
import { describeCodeError } from './describe-error'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('code')
  const { fieldError, formError } = await describeCodeError(searchParams)
  return { title: await buildPageTitle(t('title'), { isError: Boolean(fieldError ?? formError) }) }
}

export default async function CodePage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const pending = await readChallenge()
  if (!pending) redirect(`${buildPath(locale, 'signIn')}?notice=expired`)
  const { maskedContacts, expiresAt, resendAt } = pending.challenge
  const { fieldError, formError } = await describeCodeError(searchParams)
  const isResent = (await readWord(searchParams, 'notice', ['resent'] as const)) !== null
  const waitSeconds = Math.max(0, Math.ceil((resendAt.getTime() - Date.now()) / 1000))
  const isSignIn = pending.purpose === 'sign-in'
  const back = {
    label: isSignIn ? t('code.other') : t('confirm.cancel'),
    href: buildPath(locale, isSignIn ? 'signIn' : 'account'),
  }
  const crumbs = [
    { label: isSignIn ? t('pages.signIn') : t('pages.account'), href: back.href },
    { label: t('pages.code'), href: buildPath(locale, 'code') },
  ]
  return (
    <Shell locale={locale} crumbs={crumbs} hasMenu={false}>
      <TaskColumns aside={<HelpAside locale={locale} notes={[t('code.aside')]} />}>
        <ErrorSummary
          title={t('errors.title')}
          errors={fieldError ? { code: fieldError } : {}}
          formError={formError}
          titlePrefix={t('shell.errorPrefix')}
        />
        {isResent ? <Notice tone="success">{t('code.resent')}</Notice> : null}
        <CodeForm
          action={verifyCode}
          locale={locale}
          contacts={maskedContacts}
          expiresAt={expiresAt}
          error={fieldError}
        />
        <CodeDidNotCome
          resend={sendAnotherCode}
          locale={locale}
          waitSeconds={waitSeconds}
          isDemo={isDemo()}
          back={back}
        />
      </TaskColumns>
    </Shell>
  )
}
