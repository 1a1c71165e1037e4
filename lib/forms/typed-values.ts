import 'server-only'
import { z } from 'zod'
import { sealedCookie } from '@/lib/session/sealed-cookie'

const keptSeconds = 5 * 60
const cookie = sealedCookie(
  'typed',
  z.object({ form: z.string(), values: z.record(z.string(), z.string()) }),
  keptSeconds,
)

/** Keeps a refused form's values in a sealed cookie. Never pass a code. */
export async function keepTypedValues(form: string, values: Record<string, string>): Promise<void> {
  await cookie.write({ form, values })
}

export async function readTypedValues(form: string): Promise<Record<string, string>> {
  const kept = await cookie.read()
  return kept?.form === form ? kept.values : {}
}

export const forgetTypedValues = () => cookie.clear()

/** A file counts as an empty text. */
export function readField(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
