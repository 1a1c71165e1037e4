import 'server-only'
import { z } from 'zod'
import { sealedCookie } from '@/lib/session/sealed-cookie'

const keptSeconds = 5 * 60
const cookie = sealedCookie(
  'typed',
  z.object({ form: z.string(), values: z.record(z.string(), z.string()) }),
  keptSeconds,
)

/**
 * Keeps what was typed into a form that comes back with an error, out of the URL and readable to this portal alone.
 * Never give it a code.
 */
export async function keepTypedValues(form: string, values: Record<string, string>): Promise<void> {
  await cookie.write({ form, values })
}

/** What was typed into that form a moment ago, by field; empty when nothing is kept. */
export async function readTypedValues(form: string): Promise<Record<string, string>> {
  const kept = await cookie.read()
  return kept?.form === form ? kept.values : {}
}

export const forgetTypedValues = () => cookie.clear()

/** A text field of a posted form; what is no text counts as empty. */
export function readField(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
