import { getLocale, getTranslations } from 'next-intl/server'
import { SubmitButton } from '@/components/form/submit-button'
import { buildPath } from '@/lib/i18n/paths'
import type { Answer } from '@/lib/update/update-items'
import { AnswerValue } from './answer-value'
import { CheckedFieldForm } from './checked-field-form'
import type { FieldChecks } from './field-checks'
import { FieldInputs, type FieldInputsProps } from './field-inputs'

type FieldFormProps = FieldInputsProps & {
  action: (form: FormData) => Promise<void>
  current: Answer
  checks: FieldChecks
  /** A mark of the page's resident, in case the session ends; it reveals nothing to others. */
  owner: string
}

export async function FieldForm({ action, current, checks, owner, ...inputs }: FieldFormProps) {
  const [locale, t] = [await getLocale(), await getTranslations('update')]
  return (
    <CheckedFieldForm className="stack" data-gap="md" action={action} checks={checks}>
      <input type="hidden" name="item" value={inputs.item} />
      <input type="hidden" name="owner" value={owner} />
      <div className="pair">
        <section className="panel stack" data-gap="sm" aria-labelledby="old-heading">
          <h2 className="ds-heading" data-size="2xs" id="old-heading">
            {t('old')}
          </h2>
          <p>
            <AnswerValue item={inputs.item} answer={current} />
          </p>
        </section>
        <section className="stack" data-gap="md" aria-labelledby="new-heading">
          <h2 className="ds-heading" data-size="2xs" id="new-heading">
            {t('new')}
          </h2>
          <FieldInputs {...inputs} />
        </section>
      </div>
      <div className="actions">
        <SubmitButton>{t('continue')}</SubmitButton>
        <a className="ds-link" href={buildPath(locale, 'update', { choose: 'again' })}>
          {t('chooseOther')}
        </a>
      </div>
    </CheckedFieldForm>
  )
}
