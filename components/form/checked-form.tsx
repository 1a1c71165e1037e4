'use client'

import { unstable_rethrow } from 'next/navigation'
import {
  useContext,
  useEffect,
  useRef,
  useState,
  useTransition,
  type ComponentProps,
  type ComponentType,
  type ReactNode,
} from 'react'
import { ProblemWordsContext, type ProblemWords } from '@/components/problem/problem-words'
import { readErrorReference } from '@/components/problem/read-error-reference'
import { useShowErrors } from './checked-errors'
import type { FormChecksProps } from './form-checks'

export type CheckedFormParts = Pick<FormChecksProps, 'fields' | 'validate'> & {
  FormChecks: ComponentType<FormChecksProps>
}

type CheckedFormProps = Pick<ComponentProps<'form'>, 'id' | 'className'> & {
  'data-gap'?: string
  action: (form: FormData) => Promise<void>
  /** Called when somebody begins to fill in the form. */
  loadParts: () => Promise<CheckedFormParts>
  children: ReactNode
}

/** Null until the rules have loaded, or if they cannot load. */
function useParts(form: { current: HTMLFormElement | null }, loadParts: CheckedFormProps['loadParts']) {
  const [loaded, setLoaded] = useState<CheckedFormParts | null>(null)
  const isAsked = useRef(false)
  const ask = () => {
    if (isAsked.current) return
    isAsked.current = true
    loadParts().then(setLoaded, () => {
      isAsked.current = false
    })
  }
  useEffect(() => {
    // Somebody may have begun before this script ran.
    if (form.current?.contains(document.activeElement)) ask()
  })
  return { loaded, ask }
}

function describeFailure(words: ProblemWords, error: unknown): string {
  if (!navigator.onLine) return `${words.offline.title}. ${words.offline.text}`
  const reference = readErrorReference(error)
  return `${words.title}. ${words.text}${reference ? ` ${words.reference} ${reference}` : ''}`
}

/** Keeps what was typed if the server cannot be reached. */
function useSend(action: CheckedFormProps['action']) {
  const [isSending, startTransition] = useTransition()
  const words = useContext(ProblemWordsContext)
  const show = useShowErrors()
  const send = (form: HTMLFormElement) => {
    if (isSending) return
    startTransition(async () => {
      try {
        await action(new FormData(form))
      } catch (error) {
        unstable_rethrow(error)
        if (words) show({ errors: {}, formError: describeFailure(words, error) })
      }
    })
  }
  return send
}

/** Posts without JavaScript; with it, the server's rules check the form first, once they have loaded. */
export function CheckedForm({ action, loadParts, children, ...attributes }: CheckedFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const { loaded, ask } = useParts(form, loadParts)
  const send = useSend(action)
  const show = useShowErrors()
  return (
    <form {...attributes} ref={form} action={action} noValidate onFocus={ask} onChange={ask}>
      {children}
      {loaded ? (
        <loaded.FormChecks
          form={form}
          fields={loaded.fields}
          validate={loaded.validate}
          onInvalid={(errors) => show({ errors })}
          onValid={send}
        />
      ) : null}
    </form>
  )
}
