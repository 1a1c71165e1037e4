import { getTranslations } from 'next-intl/server'
import { readWord, type SearchParams } from '@/lib/forms/read-params'
import { describeWait } from '../../sign-in/describe-error'

/** What the page says of the error in its URL. */
export async function describeLostCodeError(searchParams: SearchParams) {
  const t = await getTranslations()
  const typo = await readWord(searchParams, 'error', ['missing', 'malformed'] as const)
  const isWrong = (await readWord(searchParams, 'error', ['wrong'] as const)) !== null
  const fieldError = typo ? t(`errors.code.${typo}`) : isWrong ? t('lost.code.wrong') : undefined
  return { fieldError, formError: await describeWait(searchParams) }
}
