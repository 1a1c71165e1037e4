import { getTranslations } from 'next-intl/server'
import { CodeField } from '@/components/form/code-field'
import { SubmitButton } from '@/components/form/submit-button'
import { PageTitle } from '@/components/page/page-title'

type LostCodeFormProps = { action: (form: FormData) => Promise<void>; error: string | undefined }

/** The words are true whether or not a code was sent. */
export async function LostCodeForm({ action, error }: LostCodeFormProps) {
  const t = await getTranslations('lost.code')
  return (
    <form className="form" action={action} noValidate>
      <PageTitle>{t('title')}</PageTitle>
      <p>{t('sent')}</p>
      <CodeField id="code" label={t('label')} error={error} />
      <div className="actions">
        <SubmitButton>{t('submit')}</SubmitButton>
      </div>
      <p className="small quiet">{t('rule')}</p>
    </form>
  )
}
