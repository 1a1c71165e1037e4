import { getTranslations } from 'next-intl/server'
import { FieldError } from '@/components/form/field-error'
import type { Answer } from '@/lib/updates/update-items'

const parts = [
  { name: 'day', autoComplete: 'bday-day' },
  { name: 'month', autoComplete: 'bday-month' },
  { name: 'year', autoComplete: 'bday-year' },
] as const

type DateFieldsProps = { values: Answer; errors: Readonly<Record<string, string>> }

/** A date of birth in three fields: people know it by heart, so a calendar would only be in the way. */
export async function DateFields({ values, errors }: DateFieldsProps) {
  const t = await getTranslations('update')
  const error = parts.map(({ name }) => errors[name]).find(Boolean)
  const describedBy = error ? 'date-hint date-error' : 'date-hint'
  return (
    <fieldset className="ds-fieldset" aria-describedby={describedBy}>
      <legend>{t('items.dateOfBirth')}</legend>
      <p data-field="description" id="date-hint">
        {t('hints.date')}
      </p>
      <FieldError id="date-error" message={error} />
      <div className="date">
        {parts.map(({ name, autoComplete }) => (
          <div className="ds-field" key={name}>
            <label className="ds-label" htmlFor={name}>
              {t(`fields.${name}`)}
            </label>
            <input
              className="ds-input"
              type="text"
              id={name}
              name={name}
              data-part={name}
              inputMode="numeric"
              autoComplete={autoComplete}
              dir="ltr"
              defaultValue={values[name] ?? ''}
              aria-invalid={errors[name] ? true : undefined}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
