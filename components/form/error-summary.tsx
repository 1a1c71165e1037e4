'use client'

import { useEffect, useRef } from 'react'

type ErrorSummaryProps = {
  /** "There is a problem" */
  title: string
  /** Field id to message: the same words as at the field. Empty when all is well. */
  errors: Readonly<Record<string, string>>
  /** A problem of the form as a whole. */
  formError?: string | undefined
  /** "Error: ", put before the page's title when the errors came without a new page. */
  titlePrefix: string
}

/** What is to be mended, first on the page and focused. Without JavaScript it stands there all the same. */
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
