import { getTranslations } from 'next-intl/server'
import type { ReadQuery } from '@/lib/i18n/page-queries'
import { describeCodeError } from '../../../sign-in/code/describe-error'

export async function describeContactCodeError(query: ReadQuery<'updateContactCode'>) {
  const t = await getTranslations('update.contactCode')
  const { fieldError, formError } = await describeCodeError(query)
  return { fieldError, formError: query.error === 'noContact' ? t('noContact') : formError }
}
