import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CheckedErrors, CheckedSummary } from '@/components/form/checked-errors'
import { FormKey } from '@/components/form/form-key'
import { SubmitButton } from '@/components/form/submit-button'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import type { CardChoices } from '@/lib/pdf/card/card-choices'
import { CardChoiceFields } from './card-choice-fields'
import { CheckedCardForm } from './checked-card-form'
import { FollowChoices } from './follow-choices'
import { PasswordNotice } from './password-notice'

type CardTaskProps = {
  action: (form: FormData) => Promise<void>
  chosen: CardChoices
  preview: ReactNode
  error: 'missing' | 'gone' | 'busy' | null
  isPasswordRandom: boolean
}

const noErrors = {}

export async function CardTask({ action, chosen, preview, error, isPasswordRandom }: CardTaskProps) {
  const t = await getTranslations()
  const numberMissing = t('errors.numberStyle.missing')
  const errors = error === 'missing' ? { number: numberMissing } : noErrors
  const formErrors = {
    gone: `${t('card.gone.title')}. ${t('card.gone.text')}`,
    busy: `${t('problem.unavailable.title')}. ${t('problem.unavailable.text')}`,
  }
  const formError = error && error !== 'missing' ? formErrors[error] : undefined
  return (
    <div className="page card-page" data-wide>
      <CheckedErrors errors={errors} formError={formError}>
        <CheckedCardForm
          className="stack"
          data-gap="lg"
          id="card-choices"
          action={action}
          numberMissing={numberMissing}
        >
          <CheckedSummary title={t('errors.title')} titlePrefix={t('shell.errorPrefix')} />
          <div className="stack" data-gap="sm">
            <PageTitle>{t('card.title')}</PageTitle>
            <Lede>{t('card.lede')}</Lede>
          </div>
          <FormKey />
          <CardChoiceFields chosen={chosen} />
          <PasswordNotice isRandom={isPasswordRandom} />
          <div className="stack" data-gap="sm">
            <div className="actions">
              <SubmitButton icon="down">{t('card.submit')}</SubmitButton>
              <noscript>
                <SubmitButton variant="secondary" name="do" value="preview">
                  {t('card.previewAgain')}
                </SubmitButton>
              </noscript>
            </div>
            <p className="small quiet">{t('card.record')}</p>
          </div>
        </CheckedCardForm>
      </CheckedErrors>
      <aside className="stack" id="card-preview" aria-labelledby="preview-heading">
        <h2 className="ds-heading" data-size="2xs" id="preview-heading">
          {t('card.preview')}
        </h2>
        {preview}
        <p className="small quiet" data-part="vid" hidden={!chosen.fields.includes('vid')}>
          {t('card.previewNote')}
        </p>
        <FollowChoices form="card-choices" preview="card-preview" />
      </aside>
    </div>
  )
}
