import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate } from '@/lib/i18n/format-date'
import { readCount, readWord, type SearchParams } from '@/lib/forms/read-params'

const fieldErrors = ['missing', 'malformed', 'typo', 'unknown', 'ended', 'noContact'] as const
const waits = ['wait', 'frozen', 'tooMany'] as const
const longestWaitSeconds = 3600

/** Why codes are not sent or taken for a while, with the time at which that ends. */
export async function describeWait(searchParams: SearchParams): Promise<string | undefined> {
  const [t, locale] = [await getTranslations(), await getLocale()]
  const wait = await readWord(searchParams, 'error', waits)
  const seconds = await readCount(searchParams, 'seconds', longestWaitSeconds)
  const time = formatDate(locale, new Date(Date.now() + seconds * 1000), 'clock')
  if (wait === 'wait') return t('code.resendLimit', { seconds })
  if (wait === 'frozen') return `${t('code.frozen.title', { time })}. ${t('code.frozen.text', { time })}`
  if (wait === 'tooMany')
    return `${t('problem.tooMany.title')}. ${t('problem.tooMany.text', { minutes: Math.ceil(seconds / 60) })}`
  return undefined
}

/** What the sign-in page says of the error in its URL. */
export async function describeSignInError(searchParams: SearchParams) {
  const t = await getTranslations('errors.id')
  const error = await readWord(searchParams, 'error', fieldErrors)
  return { fieldError: error ? t(error) : undefined, formError: await describeWait(searchParams) }
}
