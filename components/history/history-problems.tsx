import { getTranslations } from 'next-intl/server'
import { ErrorSummary } from '@/components/form/error-summary'

type HistoryProblemsProps = { errors: Readonly<Record<string, string>>; isBusy: boolean }

export async function HistoryProblems({ errors, isBusy }: HistoryProblemsProps) {
  const t = await getTranslations()
  return (
    <ErrorSummary
      title={t('errors.title')}
      errors={errors}
      formError={isBusy ? t('history.errors.busy') : undefined}
      titlePrefix={t('shell.errorPrefix')}
    />
  )
}
