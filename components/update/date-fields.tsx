'use client'

import { useFieldErrors } from '@/components/form/checked-errors'
import { FieldError } from '@/components/form/field-error'
import type { Answer } from '@/lib/update/update-items'

const parts = [
  { name: 'day', autoComplete: 'bday-day' },
  { name: 'month', autoComplete: 'bday-month' },
  { name: 'year', autoComplete: 'bday-year' },
] as const

type DateFieldsProps = {
  legend: string
  hint: string
  labels: Readonly<Record<(typeof parts)[number]['name'], string>>
  values: Answer
}

/** People know the date by heart, so a calendar would be in the way. */
export function DateFields({ legend, hint, labels, values }: DateFieldsProps) {
  const errors = useFieldErrors()
  const error = parts.map(({ name }) => errors[name]).find(Boolean)
  const describedBy = error ? 'date-hint date-error' : 'date-hint'
  return (
    <fieldset className="ds-fieldset" aria-describedby={describedBy}>
      <legend>{legend}</legend>
      <p data-field="description" id="date-hint">
        {hint}
      </p>
      <FieldError id="date-error" message={error} />
      <div className="date">
        {parts.map(({ name, autoComplete }) => (
          <div className="ds-field" key={name}>
            <label className="ds-label" htmlFor={name}>
              {labels[name]}
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
