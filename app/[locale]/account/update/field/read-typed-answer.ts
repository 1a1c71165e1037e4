import { readField } from '@/lib/forms/typed-values'
import type { Answer } from '@/lib/update/update-items'

/** Fields of the form itself; names with a dollar sign are Next's own. */
const ofForm = /^(item|owner|\$.*)$/

/** The backend decides which texts count. */
export function readTypedAnswer(form: FormData): Answer {
  const names = [...new Set(form.keys())].filter((name) => !ofForm.test(name))
  return Object.fromEntries(names.map((name) => [name, readField(form, name)]))
}
