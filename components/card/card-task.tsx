import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { FormProblems } from '@/components/form/form-problems'
import { RadioGroup } from '@/components/form/radio-group'
import { SubmitButton } from '@/components/form/submit-button'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import { PasswordNotice } from './password-notice'

type CardTaskProps = {
  action: (form: FormData) => Promise<void>
  preview: ReactNode
  error: 'missing' | 'gone' | 'busy' | null
  isPasswordRandom: boolean
}

/** Asks how the card shall look, and says how the file will be locked. */
export async function CardTask({ action, preview, error, isPasswordRandom }: CardTaskProps) {
  const t = await getTranslations()
  const missing = error === 'missing' ? t('errors.numberStyle.missing') : undefined
  const formErrors = {
    gone: `${t('card.gone.title')}. ${t('card.gone.text')}`,
    busy: `${t('problem.unavailable.title')}. ${t('problem.unavailable.text')}`,
  }
  const options = [
    { value: 'masked', label: t('card.masked') },
    { value: 'whole', label: t('card.whole') },
  ]
  return (
    <div className="page card-page" data-wide>
      <form className="stack" data-gap="lg" action={action} noValidate>
        <FormProblems
          field="number"
          fieldError={missing}
          formError={error && error !== 'missing' ? formErrors[error] : undefined}
        />
        <div className="stack" data-gap="sm">
          <PageTitle>{t('card.title')}</PageTitle>
          <Lede>{t('card.lede')}</Lede>
        </div>
        <RadioGroup name="number" legend={t('card.legend')} options={options} defaultValue="masked" error={missing} />
        <PasswordNotice isRandom={isPasswordRandom} />
        <div className="stack" data-gap="sm">
          <SubmitButton icon="down">{t('card.submit')}</SubmitButton>
          <p className="small quiet">{t('card.record')}</p>
        </div>
      </form>
      <aside className="stack" aria-labelledby="preview-heading">
        <h2 className="ds-heading" data-size="2xs" id="preview-heading">
          {t('card.preview')}
        </h2>
        {preview}
        <p className="small quiet">{t('card.previewNote')}</p>
      </aside>
    </div>
  )
}
