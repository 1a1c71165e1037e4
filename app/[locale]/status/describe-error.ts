import { getTranslations } from 'next-intl/server'
import { readCount, readWord, type SearchParams } from '@/lib/forms/read-params'
import { countTypedDigits } from '@/lib/forms/rid-field'
import { readTypedValues } from '@/lib/forms/typed-values'

const fieldErrors = ['missing', 'characters', 'length', 'malformed', 'notFound'] as const
const longestWaitSeconds = 3600

async function describeWait(searchParams: SearchParams): Promise<string | undefined> {
  const t = await getTranslations('problem.tooMany')
  if (!(await readWord(searchParams, 'error', ['tooMany'] as const))) return undefined
  const seconds = await readCount(searchParams, 'seconds', longestWaitSeconds)
  return `${t('title')}. ${t('text', { minutes: Math.max(1, Math.ceil(seconds / 60)) })}`
}

/** What was typed into the status form, and what the page says of the error in its URL. */
export async function describeStatusError(searchParams: SearchParams) {
  const t = await getTranslations('errors.rid')
  const { rid: typed = '' } = await readTypedValues('status')
  const error = await readWord(searchParams, 'error', fieldErrors)
  // An error in an old address speaks of a number that is no longer there.
  const isCurrent = error === 'missing' || typed !== ''
  const fieldError = error && isCurrent ? t(error, { count: countTypedDigits(typed) }) : undefined
  return { typed, fieldError, formError: await describeWait(searchParams) }
}
