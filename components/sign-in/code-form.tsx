import { getTranslations } from 'next-intl/server'
import { CodeField } from '@/components/form/code-field'
import { SubmitButton } from '@/components/form/submit-button'
import { Contacts } from '@/components/page/contacts'
import { PageTitle } from '@/components/page/page-title'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'

type CodeFormProps = {
  action: (form: FormData) => Promise<void>
  locale: Locale
  /** Masked. */
  contacts: readonly string[]
  expiresAt: Date
  error: string | undefined
}

export async function CodeForm({ action, locale, contacts, expiresAt, error }: CodeFormProps) {
  const t = await getTranslations('code')
  return (
    <form className="form" action={action} noValidate>
      <PageTitle>{t('heading')}</PageTitle>
      <p>
        {t.rich('sent', {
          time: formatDate(locale, expiresAt, 'clock'),
          contacts: () => <Contacts locale={locale} contacts={contacts} />,
          b: (time) => <b>{time}</b>,
        })}
      </p>
      <CodeField id="code" label={t('label')} error={error} />
      <div className="actions">
        <SubmitButton>{t('submit')}</SubmitButton>
      </div>
      <p className="small quiet">{t('triesRule')}</p>
    </form>
  )
}
