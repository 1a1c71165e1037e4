import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { SessionDialog, type SessionActions } from './session-dialog'

type SessionTimerProps = SessionActions & {
  locale: Locale
  /** What is left of the session now. */
  remainingSeconds: number
  /** How long one may stay without opening a page, for the text without JavaScript. */
  idleMinutes: number
  /** How long before the end the question comes. */
  warningSeconds?: number
}

/**
 * Warns before the session of this page ends. With JavaScript it asks in a dialog and can prolong the session;
 * without, it says the rule: nobody could stop a page that leaves by itself, to get more time (WCAG 2.2.1).
 */
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
