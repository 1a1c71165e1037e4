import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { FormProblems } from '@/components/form/form-problems'
import { SubmitButton } from '@/components/form/submit-button'
import { Contacts } from '@/components/page/contacts'
import { HelpAside } from '@/components/page/help-aside'
import { PageTitle } from '@/components/page/page-title'
import { TaskColumns } from '@/components/page/task-columns'
import { Shell } from '@/components/shell/shell'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import type { NextStep } from '@/lib/session/next-step'
import { requireSession } from '@/lib/session/require-session'
import { describeSignInError } from '../../sign-in/describe-error'
import { signOut } from '../actions'
import { requestStepUpCode } from './actions'

type Props = { searchParams: SearchParams }
const reasons: Partial<Record<NextStep, 'card' | 'showNumber'>> = { card: 'card', number: 'showNumber' }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { fieldError, formError } = await describeSignInError(await readQuery(searchParams, 'confirm'))
  const isError = Boolean(fieldError ?? formError)
  return { title: await buildPageTitle((await getTranslations('confirm'))('title'), { isError }) }
}

export default async function ConfirmPage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const { for: wanted, ...query } = await readQuery(searchParams, 'confirm')
  const next = wanted ?? 'account'
  const session = await requireSession(next)
  const { backend } = await getContainer()
  const { maskedContacts } = await backend.account.readProfile(session.residentId)
  const { fieldError, formError } = await describeSignInError(query)
  const contacts = () => <Contacts locale={locale} contacts={maskedContacts} />
  return (
    <Shell locale={locale} session={{ signOut }}>
      <TaskColumns aside={<HelpAside locale={locale} notes={[t('code.aside')]} />}>
        <FormProblems formError={formError ?? fieldError} />
        <form className="form" action={requestStepUpCode}>
          <PageTitle>{t('confirm.title')}</PageTitle>
          <p>{t(`confirm.reason.${reasons[next] ?? 'other'}`)}</p>
          <p>{t.rich('confirm.send', { contacts })}</p>
          <input type="hidden" name="next" value={next} />
          <div className="actions">
            <SubmitButton>{t('confirm.submit')}</SubmitButton>
            <a className="ds-link" href={buildPath(locale, 'account')}>
              {t('confirm.cancel')}
            </a>
          </div>
        </form>
      </TaskColumns>
    </Shell>
  )
}
