import { getTranslations } from 'next-intl/server'
import { readWord, type SearchParams } from '@/lib/forms/read-params'
import { describeCodeError } from '../../../sign-in/code/describe-error'

/** What the page says of the error in its URL: of the code as everywhere, and of a contact that takes none. */
export async function describeContactCodeError(searchParams: SearchParams) {
  const t = await getTranslations('update.contactCode')
  const { fieldError, formError } = await describeCodeError(searchParams)
  const isUnreachable = (await readWord(searchParams, 'error', ['noContact'] as const)) !== null
  return { fieldError, formError: isUnreachable ? t('noContact') : formError }
}
