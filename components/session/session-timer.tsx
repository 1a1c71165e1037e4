import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { SessionDialog, type SessionActions } from './session-dialog'

type SessionTimerProps = SessionActions & {
  locale: Locale
  remainingSeconds: number
  /** For the text without JavaScript. */
  idleMinutes: number
  /** How long before the end the dialog opens. */
  warningSeconds?: number
}

/** Without JavaScript it only states the rule, because nobody could stop a page that leaves by itself (WCAG 2.2.1). */
export async function SessionTimer({ locale, idleMinutes, warningSeconds = 120, ...rest }: SessionTimerProps) {
  const t = await getTranslations('session')
  const timedOutPath = buildPath(locale, 'timedOut')
  const words = {
    title: t('title'),
    text: t('text'),
    announce: t('announce', { minutes: Math.ceil(warningSeconds / 60) }),
    unsaved: t('unsaved'),
    stay: t('stay'),
    leave: t('leave'),
  }
  return (
    <>
      <noscript>
        <aside className="wrap" aria-label={t('title')}>
          <p className="small quiet">{t('noScript', { minutes: idleMinutes })}</p>
        </aside>
      </noscript>
      <SessionDialog {...rest} warningSeconds={warningSeconds} timedOutPath={timedOutPath} words={words} />
    </>
  )
}
