import { getTranslations } from 'next-intl/server'
import { ErrorSummary } from './error-summary'

type FormProblemsProps = {
  /** Id of the field that `fieldError` is about. */
  field?: string
  fieldError?: string | undefined
  /** A problem of the form as a whole. */
  formError?: string | undefined
}

/** The error summary of a form with one field, in the words of the request's language. */
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
