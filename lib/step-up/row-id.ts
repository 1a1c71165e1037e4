import { z } from 'zod'

export const rowId = z.string().regex(/^[\w-]{1,64}$/)
