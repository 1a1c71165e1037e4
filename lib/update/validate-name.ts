import { fitsCard } from '@/lib/identity/card-characters'
import { longestText } from '@/lib/identity/text-rules'
import type { AnswerProblem } from './update-items'

const scripts: Partial<Record<string, RegExp>> = {
  eng: /^(?:(?=\p{L})\p{Script=Latin}|[\u0300-\u036f])+$/u,
  fra: /^(?:(?=\p{L})\p{Script=Latin}|[\u0300-\u036f])+$/u,
  ara: /^(?:(?=\p{L})\p{Script=Arabic}|[\u0640\u064b-\u0655\u0670])+$/u,
}
/** As in "Mary-Jane O’Neil Jr." */
const betweenLetters = /[ .·'’‘ʼʻ\u2010\u2011-]/g
const letters = /^[\p{L}\p{M}]+$/u
/** No script puts so many marks on one letter. */
const tooManySigns = /\p{M}{4}/u

/** `language` has three letters; `value` is tidied. */
export function findNameProblem(value: string, language: string): AnswerProblem | null {
  if (value === '') return 'missing'
  if (value.length > longestText) return 'tooLong'
  const bare = value.replace(betweenLetters, '')
  if (!letters.test(bare) || !/\p{L}/u.test(bare) || tooManySigns.test(bare)) return 'malformed'
  if (scripts[language]?.test(bare) === false) return 'letters'
  return fitsCard(value, language) ? null : 'malformed'
}
