import 'server-only'
import type { z } from 'zod'
import type { ResidentEntry } from '@/lib/actions/create-actions'
import { readField } from '@/lib/forms/typed-values'
import type { Destination } from '@/lib/i18n/paths'

/** Exists only after a recent code. */
export type ActContext = Pick<ResidentEntry, 'session' | 'backend' | 'startCall'> & {
  /** Made with the form, so that two clicks are one act. */
  key: string
}

/** An act changes or discloses something, so it needs a fresh code. */
export type Act<Values> = {
  name: string
  /** Null if the values do not fit the act. */
  readValues(given: unknown): Values | null
  /** Returns the page that shows the result. */
  perform(context: ActContext, values: Values): Promise<Destination>
  /** Null if the sealed values do not fit the act. */
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

/** From `<FormKey />`; a form without a key is an act of its own. */
export const readActKey = (form: FormData): string => readField(form, 'key') || crypto.randomUUID()
