import { getTranslations } from 'next-intl/server'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { describeWait } from '../../sign-in/describe-error'

export async function describeLostCodeError(searchParams: SearchParams) {
  const t = await getTranslations()
  const query = await readQuery(searchParams, 'lostCode')
  const typo = (['missing', 'malformed'] as const).find((word) => word === query.error)
  const fieldError = typo ? t(`errors.code.${typo}`) : query.error === 'wrong' ? t('lost.code.wrong') : undefined
  return { fieldError, formError: await describeWait(query) }
}
