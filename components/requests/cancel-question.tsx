import { getTranslations } from 'next-intl/server'
import { FormKey } from '@/components/form/form-key'
import { SubmitButton } from '@/components/form/submit-button'
import { StatusHead } from '@/components/status/status-head'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { RequestFacts } from './request-facts'
import type { RequestView } from './request-view'

type CancelQuestionProps = { locale: Locale; request: RequestView; action: (form: FormData) => Promise<void> }

export async function CancelQuestion({ locale, request, action }: CancelQuestionProps) {
  const t = await getTranslations('requests')
  const { id, kind, rid } = request
  return (
    <form className="stack" data-gap="lg" action={action} noValidate>
      <StatusHead label={t(`kind.${kind}`)} rid={rid} title={t('cancel.title')} text={t('cancel.text', { kind })} />
      <RequestFacts locale={locale} request={request} />
      <FormKey />
      <input type="hidden" name="id" value={id} />
      <div className="actions">
        <SubmitButton>{t('cancel.submit')}</SubmitButton>
        <a className="ds-link" href={buildPath(locale, 'request', { id })}>
          {t('cancel.keep')}
        </a>
      </div>
    </form>
  )
}
