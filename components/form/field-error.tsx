type FieldErrorProps = { id: string; message: string | undefined }

export function FieldError({ id, message }: FieldErrorProps) {
  if (!message) return null
  return (
    <p className="ds-validation-message" id={id}>
      {message}
    </p>
  )
}

/** For `aria-describedby`. */
export function describeField(id: string, hint: unknown, error: string | undefined): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
