'use client'

import { useEffect, useRef } from 'react'

type ErrorSummaryProps = {
  title: string
  /** Messages by field id; empty if all is right. */
  errors: Readonly<Record<string, string>>
  formError?: string | undefined
  /** "Error: ", for the page's title if the errors came without a new page. */
  titlePrefix: string
}

export function ErrorSummary({ title, errors, formError, titlePrefix }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!summary.current) return
    summary.current.focus()
    if (!document.title.startsWith(titlePrefix)) document.title = titlePrefix + document.title
  }, [errors, formError, titlePrefix])

  const entries = Object.entries(errors)
  if (entries.length === 0 && !formError) return null
  return (
    <div ref={summary} className="ds-error-summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 className="ds-heading" id="error-summary-title">
        {title}
      </h2>
      {formError ? <p>{formError}</p> : null}
      {entries.length > 0 ? (
        <ul className="plain">
          {entries.map(([field, message]) => (
            <li key={field}>
              <a href={`#${field}`}>{message}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
