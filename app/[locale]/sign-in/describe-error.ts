import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate } from '@/lib/i18n/format-date'
import { waits, type ReadQuery } from '@/lib/i18n/page-queries'

export type Wait = { error: string | null; seconds: number }

export async function describeWait({ error, seconds }: Wait): Promise<string | undefined> {
  const [t, locale] = [await getTranslations(), await getLocale()]
  const time = formatDate(locale, new Date(Date.now() + seconds * 1000), 'clock')
  if (error === 'wait') return t('code.resendLimit', { seconds })
  if (error === 'frozen') return `${t('code.frozen.title', { time })}. ${t('code.frozen.text', { time })}`
  if (error === 'tooMany')
    return `${t('problem.tooMany.title')}. ${t('problem.tooMany.text', { minutes: Math.ceil(seconds / 60) })}`
  return undefined
}

/** Null if the person only has to wait. */
export const dropWait = <Word extends string>(error: Word | null): Exclude<Word, (typeof waits)[number]> | null =>
  waits.some((wait) => wait === error) ? null : (error as Exclude<Word, (typeof waits)[number]> | null) // none of them

export async function describeSignInError(query: ReadQuery<'signIn' | 'confirm'>) {
  const t = await getTranslations('errors.id')
  const error = dropWait(query.error)
  return { fieldError: error ? t(error) : undefined, formError: await describeWait(query) }
}
