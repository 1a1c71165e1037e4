import 'server-only'
import { z } from 'zod'
import { cardFields, numberStyles } from '@/lib/pdf/card/card-choices'
import { isLocale } from '@/lib/i18n/languages'
import { sealedCookie } from './sealed-cookie'

export const ticketSeconds = 5 * 60

/** What a card is to show. */
export const cardChoices = z.object({
  fields: z.array(z.enum(cardFields)).readonly(),
  number: z.enum(numberStyles),
  language: z.string().refine(isLocale),
})

export const cardTicket = sealedCookie(
  'card',
  cardChoices.extend({
    sessionId: z.string(),
    /** ISO time. */
    until: z.string(),
    /** Only for random passwords: shown on the page, never sent. */
    password: z.string().nullable(),
  }),
  ticketSeconds,
)
