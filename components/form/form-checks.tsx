'use client'

import { useEffect, useEffectEvent } from 'react'
import { get, set, useForm, type FieldErrors, type FieldValues } from 'react-hook-form'

type Texts = Record<string, string>

export type FormChecksProps = {
  form: { current: HTMLFormElement | null }
  /** Names of the form's fields, in the order in which they are mended. */
  fields: readonly string[]
  /** Field to what is wrong with it, in words; empty when all may be sent. */
  judge: (typed: Texts) => Texts
  onInvalid: (errors: Texts) => void
  onValid: (form: HTMLFormElement) => void
}

/** A name with a dot in it is a path to react-hook-form, which nests the values so. */
const readTexts = (fields: readonly string[], values: FieldValues): Texts =>
  Object.fromEntries(fields.map((field) => [field, String(get(values, field) ?? '')]))

function nestErrors(messages: Texts): FieldErrors {
  const errors: FieldErrors = {}
  for (const [field, message] of Object.entries(messages)) set(errors, field, { type: 'rule', message })
  return errors
}

const isInput = (element: Element): element is HTMLInputElement => element instanceof HTMLInputElement

/** Has react-hook-form follow the inputs that the server drew, and check them before they are sent. */
export function FormChecks({ form, fields, judge, onInvalid, onValid }: FormChecksProps) {
  const { register, handleSubmit } = useForm({
    resolver: (values) => {
      const messages = judge(readTexts(fields, values))
      return Object.keys(messages).length > 0 ? { values: {}, errors: nestErrors(messages) } : { values, errors: {} }
    },
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  })

  const tell = useEffectEvent((errors: FieldErrors) => {
    const found = fields.map((field): [string, unknown] => [field, get(errors, `${field}.message`)])
    onInvalid(Object.fromEntries(found.filter((each): each is [string, string] => typeof each[1] === 'string')))
  })
  const onSubmit = useEffectEvent((event: SubmitEvent, element: HTMLFormElement) => {
    // Before React sees it: its own action would send the form unchecked.
    event.preventDefault()
    event.stopPropagation()
    void handleSubmit(() => onValid(element), tell)()
  })
  const follow = useEffectEvent((event: Event) => {
    if (event.target instanceof HTMLInputElement && fields.includes(event.target.name))
      void register(event.target.name).onChange(event)
  })

  useEffect(() => {
    const element = form.current
    if (!element) return
    const inputs = [...element.elements].filter(isInput).filter(({ name }) => fields.includes(name))
    for (const input of inputs) register(input.name).ref(input)
    const submit = (event: SubmitEvent) => onSubmit(event, element)
    const change = (event: Event) => follow(event)
    element.addEventListener('submit', submit)
    element.addEventListener('input', change)
    return () => {
      element.removeEventListener('submit', submit)
      element.removeEventListener('input', change)
    }
  }, [form, fields, register])
  return null
}
