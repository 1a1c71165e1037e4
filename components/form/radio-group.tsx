import { describeField, FieldError } from './field-error'

type RadioOption = { value: string; label: string; /** Of the label, where it is not the page's. */ lang?: string }
type RadioGroupProps = {
  /** Also the id of the first choice. */
  name: string
  legend: string
  hint?: string
  options: readonly RadioOption[]
  defaultValue?: string | undefined
  error?: string | undefined
}

export function RadioGroup({ name, legend, hint, options, defaultValue, error }: RadioGroupProps) {
  return (
    <fieldset className="ds-fieldset pick" aria-describedby={describeField(name, hint, error)}>
      <legend>{legend}</legend>
      {hint ? (
        <p className="small quiet" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <FieldError id={`${name}-error`} message={error} />
      {options.map(({ value, label, lang }, index) => {
        const id = index === 0 ? name : `${name}-${value}`
        return (
          <div className="ds-field" key={value}>
            <input
              className="ds-input"
              type="radio"
              id={id}
              name={name}
              value={value}
              defaultChecked={value === defaultValue}
              aria-invalid={error ? true : undefined}
            />
            <label htmlFor={id} lang={lang}>
              {label}
            </label>
          </div>
        )
      })}
    </fieldset>
  )
}
