import { getTranslations } from 'next-intl/server'
import type { ReadQuery } from '@/lib/i18n/page-queries'
import { describeWait, dropWait } from '../describe-error'

type CodeError = Pick<ReadQuery<'code' | 'updateContactCode'>, 'error' | 'seconds' | 'left'>

export async function describeCodeError(query: CodeError) {
  const t = await getTranslations('errors.code')
  const formError = await describeWait(query)
  const error = dropWait(query.error)
  if (error === 'wrong') return { fieldError: t('wrongTries', { count: query.left }), formError }
  return { fieldError: error && error !== 'noContact' ? t(error) : undefined, formError }
}
