import { z } from 'zod'
import { letterOrDigit, longestText, postalCodePattern, shownCharacters } from './text-rules'

export const shownText = z.string().trim().min(1).max(longestText).regex(shownCharacters).regex(letterOrDigit)

export const postalCodeForm = z.string().regex(postalCodePattern)
