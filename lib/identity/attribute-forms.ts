import { z } from 'zod'

/** Text that a card can show: a letter or digit at least, no controls, no halves of characters, nothing that turns text around. */
export const shownText = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u)
  .regex(/[\p{L}\p{N}]/u)

export const postalCodeForm = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 -]{1,9}$/)

export const phoneForm = z
  .string()
  .trim()
  .regex(/^\+?[0-9]{5,15}$/)

export const emailForm = z.email().max(254)
