import { describeField, FieldError } from './field-error'

type CodeFieldProps = { id: string; name?: string; label: string; error?: string | undefined }

/** No maximum length, so that a code with spaces can be pasted; no value, because a code never returns to the page. */
export function CodeField({ id, name = id, label, error }: CodeFieldProps) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <FieldError id={`${id}-error`} message={error} />
      <input
        className="ds-input code"
        type="text"
        id={id}
        name={name}
        inputMode="numeric"
        autoComplete="one-time-code"
        dir="ltr"
        aria-invalid={error ? true : undefined}
        aria-describedby={describeField(id, undefined, error)}
      />
    </div>
  )
}
