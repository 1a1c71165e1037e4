import { getLocale, getTranslations } from 'next-intl/server'
import { FormKey } from '@/components/form/form-key'
import { SubmitButton } from '@/components/form/submit-button'
import { buildPath } from '@/lib/i18n/paths'

type SendFormProps = {
  action: (form: FormData) => Promise<void>
  hasContact: boolean
}

export async function SendForm({ action, hasContact }: SendFormProps) {
  const [locale, t] = [await getLocale(), await getTranslations('update.check')]
  return (
    <section className="stack sec" aria-labelledby="send-heading">
      <h2 className="ds-heading" data-size="sm" id="send-heading">
        {t('nextHeading')}
      </h2>
      <p>{t('next')}</p>
      {hasContact ? <p>{t('contactNext')}</p> : null}
      <p>{t('truth')}</p>
      <form className="actions" action={action}>
        <FormKey />
        <SubmitButton>{t('send')}</SubmitButton>
        <a className="ds-link" href={buildPath(locale, 'update', { choose: 'again' })}>
          {t('items')}
        </a>
      </form>
    </section>
  )
}
