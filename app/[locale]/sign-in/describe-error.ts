import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate } from '@/lib/i18n/format-date'
import { waits, type ReadQuery } from '@/lib/i18n/page-queries'

/** What an address says of an error, with the seconds to wait where there are some. */
export type Wait = { error: string | null; seconds: number }

/** Why codes are not sent or taken for a while, with the time at which that ends. */
export async function describeWait({ error, seconds }: Wait): Promise<string | undefined> {
  const [t, locale] = [await getTranslations(), await getLocale()]
  const time = formatDate(locale, new Date(Date.now() + seconds * 1000), 'clock')
  if (error === 'wait') return t('code.resendLimit', { seconds })
  if (error === 'frozen') return `${t('code.frozen.title', { time })}. ${t('code.frozen.text', { time })}`
  if (error === 'tooMany')
    return `${t('problem.tooMany.title')}. ${t('problem.tooMany.text', { minutes: Math.ceil(seconds / 60) })}`
  return undefined
}

/** The word for what is wrong with what was typed; null for one that only asks to wait. */
export const dropWait = <Word extends string>(error: Word | null): Exclude<Word, (typeof waits)[number]> | null =>
  waits.some((wait) => wait === error) ? null : (error as Exclude<Word, (typeof waits)[number]> | null) // none of them

/** What the sign-in page says of the error in its URL. */
export async function describeSignInError(query: ReadQuery<'signIn' | 'confirm'>) {
  const t = await getTranslations('errors.id')
  const error = dropWait(query.error)
  return { fieldError: error ? t(error) : undefined, formError: await describeWait(query) }
}
