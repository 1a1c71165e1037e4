import 'server-only'
import type { z } from 'zod'
import type { ResidentEntry } from '@/lib/actions/create-actions'
import { readField } from '@/lib/forms/typed-values'
import type { Destination } from '@/lib/i18n/paths'

/** What an act works with. A code was entered a moment ago. */
export type ActContext = Pick<ResidentEntry, 'session' | 'backend' | 'startCall'> & {
  /** Made with the page of the form, so that the same click twice is one act. */
  key: string
}

/** Something that changes or discloses, and so needs a fresh code. */
export type Act<Values> = {
  name: string
  /** What was chosen, from a form or as it was kept sealed; null when it is none of this act's. */
  readValues(given: unknown): Values | null
  /** Does it, and names the page that says how it went. */
  perform(context: ActContext, values: Values): Promise<Destination>
  /** The same with values that were kept sealed while a code was on its way; null when they are none of this act's. */
  resume(context: ActContext, kept: unknown): Promise<Destination> | null
}

export function defineAct<Values extends object>(
  name: string,
  schema: z.ZodType<Values>,
  perform: Act<Values>['perform'],
): Act<Values> {
  const readValues = (given: unknown) => schema.safeParse(given).data ?? null
  const resume = (context: ActContext, kept: unknown) => {
    const values = readValues(kept)
    return values && perform(context, values)
  }
  return { name, readValues, perform, resume }
}

/** The key that came with the form (`<FormKey />`); a form without one is an act of its own. */
export const readActKey = (form: FormData): string => readField(form, 'key') || crypto.randomUUID()
