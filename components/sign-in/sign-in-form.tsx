import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { PageTitle } from '@/components/page/page-title'
import { buildPath } from '@/lib/i18n/paths'

type SignInFormProps = {
  action: (form: FormData) => Promise<void>
  /** The step after sign-in. */
  next: string
  typed: string
  error: string | undefined
}

export async function SignInForm({ action, next, typed, error }: SignInFormProps) {
  const [locale, t] = [await getLocale(), await getTranslations('signIn')]
  const lost = (chunks: ReactNode) => <a href={buildPath(locale, 'lost', { for: 'UIN' })}>{chunks}</a>
  return (
    <form className="form" action={action} noValidate>
      <PageTitle>{t('title')}</PageTitle>
      <TextField
        id="identifier"
        label={t('label')}
        hint={t('hint')}
        error={error}
        defaultValue={typed}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
      />
      <input type="hidden" name="next" value={next} />
      <div className="actions">
        <SubmitButton>{t('submit')}</SubmitButton>
      </div>
      <p className="quiet">{t.rich('lost', { lost })}</p>
    </form>
  )
}
