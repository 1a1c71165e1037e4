import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ResendButton } from '@/components/countdown/resend-button'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

type CodeDidNotComeProps = {
  resend: (form: FormData) => Promise<void>
  locale: Locale
  /** When another code is allowed. */
  resendAt: Date
  isDemo: boolean
  back: { label: string; href: string }
}

export async function CodeDidNotCome({ resend, locale, resendAt, isDemo, back }: CodeDidNotComeProps) {
  const t = await getTranslations('code')
  const waitSeconds = Math.max(0, Math.ceil((resendAt.getTime() - Date.now()) / 1000))
  const mailbox = (chunks: ReactNode) => <a href={buildPath(locale, 'mailbox')}>{chunks}</a>
  return (
    <section className="stack sec" aria-labelledby="no-code-heading">
      <h2 className="ds-heading" data-size="2xs" id="no-code-heading">
        {t('didNotCome.heading')}
      </h2>
      <ul className="ds-list">
        {isDemo ? <li>{t.rich('didNotCome.demo', { mailbox })}</li> : null}
        <li>{t('didNotCome.wait')}</li>
        <li>{t('didNotCome.signal')}</li>
        <li>{t('didNotCome.changed')}</li>
        <li>
          <a href={`${buildPath(locale, 'help')}#code`}>{t('didNotCome.more')}</a>
        </li>
      </ul>
      <form className="stack" data-gap="sm" action={resend}>
        <ResendButton
          waitSeconds={waitSeconds}
          label={t('resend')}
          waitingText={t.raw('resendIn') as string /* the clock is filled in by the button */}
          readyText={t('resendNow')}
        />
      </form>
      <a className="tap" href={back.href}>
        {back.label}
      </a>
    </section>
  )
}
