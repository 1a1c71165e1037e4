import { readField } from '@/lib/forms/typed-values'
import type { Answer } from '@/lib/updates/update-items'

/** Of the form, not of an answer; names with a dollar sign are Next's own. */
const ofForm = /^(item|owner|\$.*)$/

/** Every text of an item's form; which of them count is the backend's to say. */
export function readTypedAnswer(form: FormData): Answer {
  const names = [...new Set(form.keys())].filter((name) => !ofForm.test(name))
  return Object.fromEntries(names.map((name) => [name, readField(form, name)]))
}
