import { isRealDay, readDatePart, splitTypedDate } from '@/lib/inputs/typed-date'
import type { ValidatedAnswer } from './validated-answer'
import type { Answer, AnswerProblem } from './update-items'

const oldestYears = 130
const partNames = ['day', 'month', 'year'] as const

/** Returns yyyy/MM/dd. */
export function writeDay({ day = '', month = '', year = '' }: Answer): string {
  return [year.padStart(4, '0'), month.padStart(2, '0'), day.padStart(2, '0')].join('/')
}

const readParts = (typed: Answer): Answer =>
  Object.fromEntries(partNames.map((part) => [part, readDatePart(part, typed[part] ?? '')]))

export function splitDay(text: string): Answer {
  const [year = '', month = '', day = ''] = text.split('/')
  return readParts({ day, month, year })
}

function findDayProblem(answer: Answer, today: string): [string, AnswerProblem] | null {
  const { month = '', year = '' } = answer
  const wrong = partNames.find((part) => !/^\d{1,4}$/.test(answer[part] ?? ''))
  if (wrong) return [wrong, 'notADate']
  if (Number(month) < 1 || Number(month) > 12) return ['month', 'notADate']
  if (year.length !== 4) return ['year', 'notADate']
  const day = writeDay(answer)
  if (!isRealDay(day.replaceAll('/', '-'))) return ['day', 'notADate']
  if (day > today) return ['year', 'inFuture']
  return day < `${Number(today.slice(0, 4)) - oldestYears}${today.slice(4)}` ? ['year', 'tooOld'] : null
}

/** Some people type the whole date into one field. */
function readWhole(typed: Answer): Answer | null {
  const [written = '', ...others] = partNames.flatMap((part) => typed[part]?.trim() || [])
  return others.length === 0 ? splitTypedDate(written) : null
}

/** The month may be a name, and one field may hold the whole date. @param today yyyy/MM/dd */
export function validateDateOfBirth(typed: Answer, today: string): ValidatedAnswer {
  const answer = readWhole(typed) ?? readParts(typed)
  const missing = partNames.filter((part) => !answer[part])
  if (missing.length > 0) return { answer, problems: Object.fromEntries(missing.map((part) => [part, 'missing'])) }
  const problem = findDayProblem(answer, today)
  return { answer, problems: problem ? Object.fromEntries([problem]) : {} }
}
