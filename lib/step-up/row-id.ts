import { z } from 'zod'

/** The id of a row, as a form names it. */
export const rowId = z.string().regex(/^[\w-]{1,64}$/)
