import { getTranslations } from 'next-intl/server'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { countTypedDigits } from '@/lib/forms/rid-field'
import { readTypedValues } from '@/lib/forms/typed-values'

async function describeWait(seconds: number): Promise<string> {
  const t = await getTranslations('problem.tooMany')
  return `${t('title')}. ${t('text', { minutes: Math.max(1, Math.ceil(seconds / 60)) })}`
}

export async function describeStatusError(searchParams: SearchParams) {
  const t = await getTranslations('errors.rid')
  const { rid: typed = '' } = await readTypedValues('status')
  const query = await readQuery(searchParams, 'status')
  const error = query.error === 'tooMany' ? null : query.error
  // An old URL may name an error of a number that is gone.
  const isCurrent = error === 'missing' || typed !== ''
  const fieldError = error && isCurrent ? t(error, { count: countTypedDigits(typed) }) : undefined
  const formError = query.error === 'tooMany' ? await describeWait(query.seconds) : undefined
  return { typed, fieldError, formError }
}
