import { z } from 'zod'
import { letterOrDigit, longestText, postalCodePattern, shownCharacters } from './text-rules'

/** Text that a card can show: a letter or digit at least, no controls, no halves of characters, nothing that turns text around. */
export const shownText = z.string().trim().min(1).max(longestText).regex(shownCharacters).regex(letterOrDigit)

export const postalCodeForm = z.string().regex(postalCodePattern)
