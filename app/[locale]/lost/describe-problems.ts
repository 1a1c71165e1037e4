import { getTranslations } from 'next-intl/server'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { readTypedValues } from '@/lib/forms/typed-values'
import { lostFields, readLostForm } from '@/lib/lost/read-lost-form'
import { describeWait } from '../sign-in/describe-error'

export async function describeLostProblems(searchParams: SearchParams) {
  const t = await getTranslations('lost.errors')
  const typed = await readTypedValues('lost')
  const query = await readQuery(searchParams, 'lost')
  const formError = await describeWait(query)
  // An old URL may name an error of values that are gone.
  const read = query.error === 'form' && Object.keys(typed).length > 0 ? readLostForm(typed) : null
  const errors: Record<string, string> = {}
  if (read && 'problems' in read) {
    for (const field of lostFields) {
      const problem = read.problems[field]
      if (problem) errors[field] = t(`${field}.${problem}`)
    }
  }
  return { typed, errors, formError }
}
