import { foldDigits } from '@/lib/inputs/typed-text'
import type { JudgedAnswer } from './judged-answer'
import type { Answer, AnswerProblem } from './update-items'

/** Nobody is older. */
const oldestYears = 130
const partNames = ['day', 'month', 'year'] as const

const bareNumber = (text: string) =>
  foldDigits(text)
    .trim()
    .replace(/^0+(?=\d)/, '')

/** The day as yyyy/MM/dd, as the registry has it. */
export function writeDay({ day = '', month = '', year = '' }: Answer): string {
  return [year.padStart(4, '0'), month.padStart(2, '0'), day.padStart(2, '0')].join('/')
}

/** The parts of a day that is written yyyy/MM/dd. */
export function splitDay(text: string): Answer {
  const [year = '', month = '', day = ''] = text.split('/').map(bareNumber)
  return { day, month, year }
}

function isRealDay(day: string): boolean {
  const date = new Date(`${day.replaceAll('/', '-')}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day.replaceAll('/', '-'))
}

/** @param today yyyy/MM/dd */
function findDayProblem(answer: Answer, today: string): [string, AnswerProblem] | null {
  const { month = '', year = '' } = answer
  const wrong = partNames.find((part) => !/^\d{1,4}$/.test(answer[part] ?? ''))
  if (wrong) return [wrong, 'notADate']
  if (Number(month) < 1 || Number(month) > 12) return ['month', 'notADate']
  if (year.length !== 4) return ['year', 'notADate']
  const day = writeDay(answer)
  if (!isRealDay(day)) return ['day', 'notADate']
  if (day > today) return ['year', 'inFuture']
  return day < `${Number(today.slice(0, 4)) - oldestYears}${today.slice(4)}` ? ['year', 'tooOld'] : null
}

/**
 * Day, month and year as numbers, in the digits of any keyboard.
 * @param today yyyy/MM/dd
 */
export function judgeDateOfBirth(typed: Answer, today: string): JudgedAnswer {
  const answer = Object.fromEntries(partNames.map((part) => [part, bareNumber(typed[part] ?? '')]))
  const missing = partNames.filter((part) => answer[part] === '')
  if (missing.length > 0) return { answer, problems: Object.fromEntries(missing.map((part) => [part, 'missing'])) }
  const problem = findDayProblem(answer, today)
  return { answer, problems: problem ? Object.fromEntries([problem]) : {} }
}
