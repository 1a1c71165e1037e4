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

/** Permission to fetch one's card with the choices of its page. */
export const cardTicket = sealedCookie(
  'card',
  cardChoices.extend({
    sessionId: z.string(),
    /** ISO time at which it lapses. */
    until: z.string(),
    /** Only when passwords are random: shown on the page, and never sent. */
    password: z.string().nullable(),
  }),
  ticketSeconds,
)
