import { getTranslations } from 'next-intl/server'
import { ErrorSummary } from './error-summary'

type FormProblemsProps = {
  field?: string
  fieldError?: string | undefined
  formError?: string | undefined
}

export async function FormProblems({ field = '', fieldError, formError }: FormProblemsProps) {
  const t = await getTranslations()
  return (
    <ErrorSummary
      title={t('errors.title')}
      errors={fieldError ? { [field]: fieldError } : {}}
      formError={formError}
      titlePrefix={t('shell.errorPrefix')}
    />
  )
}
