import type { ComponentProps, ReactNode } from 'react'
import { describeField, FieldError } from './field-error'

type InputProps = Pick<
  ComponentProps<'input'>,
  | 'autoComplete'
  | 'autoCapitalize'
  | 'defaultValue'
  | 'dir'
  | 'inputMode'
  | 'lang'
  | 'maxLength'
  | 'spellCheck'
  | 'type'
>
type TextFieldProps = InputProps & {
  /** Also the target of the error summary's link. */
  id: string
  /** The name in the form; the id unless told. */
  name?: string
  label: string
  hint?: ReactNode
  error?: string | undefined
  /** `number` for a field as wide as the numbers that go in. */
  width?: 'full' | 'number'
}

/** One line of text with its label, hint and error. Pass `defaultValue`: forms are emptied after each post. */
export function TextField({ id, name = id, label, hint, error, width = 'full', ...input }: TextFieldProps) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p data-field="description" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <FieldError id={`${id}-error`} message={error} />
      <input
        type="text"
        {...input}
        className="ds-input"
        data-width={width}
        id={id}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describeField(id, hint, error)}
      />
    </div>
  )
}
