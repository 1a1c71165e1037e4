'use client'

import { useEffect, useEffectEvent } from 'react'
import { get, set, useForm, type FieldErrors, type FieldValues } from 'react-hook-form'

type Texts = Record<string, string>

export type FormChecksProps = {
  form: { current: HTMLFormElement | null }
  fields: readonly string[]
  /** Messages by field; empty if the form may be sent. */
  validate: (typed: Texts) => Texts
  onInvalid: (errors: Texts) => void
  onValid: (form: HTMLFormElement) => void
}

/** react-hook-form reads a name with a dot as a path and nests the values. */
const readTexts = (fields: readonly string[], values: FieldValues): Texts =>
  Object.fromEntries(fields.map((field) => [field, String(get(values, field) ?? '')]))

function readText(form: FormData, field: string): string {
  const value = form.get(field)
  return typeof value === 'string' ? value : ''
}

function nestErrors(messages: Texts): FieldErrors {
  const errors: FieldErrors = {}
  for (const [field, message] of Object.entries(messages)) set(errors, field, { type: 'rule', message })
  return errors
}

/** react-hook-form gets values, not inputs: it would reset registered inputs to the page's values. */
export function FormChecks({ form, fields, validate, onInvalid, onValid }: FormChecksProps) {
  const { register, setValue, handleSubmit } = useForm({
    resolver: (values) => {
      const messages = validate(readTexts(fields, values))
      return Object.keys(messages).length > 0 ? { values: {}, errors: nestErrors(messages) } : { values, errors: {} }
    },
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  })

  const showProblems = useEffectEvent((errors: FieldErrors) => {
    const found = fields.map((field): [string, unknown] => [field, get(errors, `${field}.message`)])
    onInvalid(Object.fromEntries(found.filter((each): each is [string, string] => typeof each[1] === 'string')))
  })
  const onSubmit = useEffectEvent((event: SubmitEvent, element: HTMLFormElement) => {
    // Before React's own action sends the form unchecked.
    event.preventDefault()
    event.stopPropagation()
    const typed = new FormData(element)
    for (const field of fields) setValue(field, readText(typed, field))
    void handleSubmit(() => onValid(element), showProblems)()
  })

  useEffect(() => {
    const element = form.current
    if (!element) return
    for (const field of fields) register(field)
    const submit = (event: SubmitEvent) => onSubmit(event, element)
    element.addEventListener('submit', submit)
    element.dataset.checks = 'ready' // for tests: until then the form is sent unchecked
    return () => element.removeEventListener('submit', submit)
  }, [form, fields, register])
  return null
}
