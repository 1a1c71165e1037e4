import { getTranslations } from 'next-intl/server'
import { readCount, readWord, type SearchParams } from '@/lib/forms/read-params'
import { otpRules } from '@/lib/otp/otp-rules'
import { describeWait } from '../describe-error'

const plainErrors = ['missing', 'malformed', 'expired', 'usedUp'] as const

/** What the code page says of the error in its URL. */
export async function describeCodeError(searchParams: SearchParams) {
  const t = await getTranslations('errors.code')
  const plain = await readWord(searchParams, 'error', plainErrors)
  const count = await readCount(searchParams, 'left', otpRules.triesPerCode)
  const isWrong = (await readWord(searchParams, 'error', ['wrong'] as const)) !== null
  const wrong = isWrong ? t('wrongTries', { count }) : undefined
  return { fieldError: plain ? t(plain) : wrong, formError: await describeWait(searchParams) }
}
