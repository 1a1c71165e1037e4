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
  /** The error summary links to it. */
  id: string
  /** Defaults to the id. */
  name?: string
  label: string
  hint?: ReactNode
  error?: string | undefined
  width?: 'full' | 'number'
}

/** Pass `defaultValue`, because forms are emptied after each post. */
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
