'use client'

import { createContext, useContext, useMemo, useState, type ComponentProps, type ReactNode } from 'react'
import { ErrorSummary } from './error-summary'
import { RadioGroup } from './radio-group'
import { TextField } from './text-field'

/** Messages by field id, and a problem of the whole form. */
export type FormErrors = { errors: Readonly<Record<string, string>>; formError?: string | undefined }

type Shown = FormErrors & { show: (found: FormErrors) => void }
const ShownErrors = createContext<Shown>({ errors: {}, show: () => undefined })

type CheckedErrorsProps = FormErrors & { children: ReactNode }

/** Shows the page's errors until a check in the browser finds others. */
export function CheckedErrors({ errors, formError, children }: CheckedErrorsProps) {
  // A new page has a new object, so errors found on the old page are dropped.
  const [found, setFound] = useState<{ on: FormErrors['errors']; now: FormErrors } | null>(null)
  const shown = useMemo<Shown>(() => {
    const now = found?.on === errors ? found.now : { errors, formError }
    return { ...now, show: (next) => setFound({ on: errors, now: next }) }
  }, [found, errors, formError])
  return <ShownErrors value={shown}>{children}</ShownErrors>
}

export const useShowErrors = () => useContext(ShownErrors).show

export const useFieldErrors = () => useContext(ShownErrors).errors

export function CheckedSummary(words: Pick<ComponentProps<typeof ErrorSummary>, 'title' | 'titlePrefix'>) {
  const { errors, formError } = useContext(ShownErrors)
  return <ErrorSummary {...words} errors={errors} formError={formError} />
}

export function CheckedTextField(props: Omit<ComponentProps<typeof TextField>, 'error'>) {
  return <TextField {...props} error={useFieldErrors()[props.id]} />
}

export function CheckedRadioGroup(props: Omit<ComponentProps<typeof RadioGroup>, 'error'>) {
  return <RadioGroup {...props} error={useFieldErrors()[props.name]} />
}
