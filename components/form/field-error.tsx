type FieldErrorProps = { id: string; message: string | undefined }

/** What is wrong with a field and how to mend it, right above its input. */
export function FieldError({ id, message }: FieldErrorProps) {
  if (!message) return null
  return (
    <p className="ds-validation-message" id={id}>
      {message}
    </p>
  )
}

/** The ids of a field's hint and error, for `aria-describedby`; undefined when it has neither. */
export function describeField(id: string, hint: unknown, error: string | undefined): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
