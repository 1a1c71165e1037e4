import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Id } from '@/components/page/id'
import { isDemo } from '@/components/shell/is-demo'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

type NothingCameProps = {
  locale: Locale
  /** Before the code, wrong details may be the reason. */
  isBeforeCode?: boolean
  children?: ReactNode
}

/** The same for everybody, so that it reveals nothing. */
export async function NothingCame({ locale, isBeforeCode = false, children }: NothingCameProps) {
  const t = await getTranslations()
  const mailbox = (chunks: ReactNode) => <a href={buildPath(locale, 'mailbox')}>{chunks}</a>
  const change = (chunks: ReactNode) => <a href={buildPath(locale, 'lost')}>{chunks}</a>
  const id = (number: ReactNode) => <Id>{number}</Id>
  return (
    <section className="stack sec" aria-labelledby="nothing-heading">
      <h2 className="ds-heading" data-size="2xs" id="nothing-heading">
        {t('lost.nothing.heading')}
      </h2>
      <ul className="ds-list">
        {isDemo() ? <li>{t.rich('lost.nothing.demo', { mailbox })}</li> : null}
        <li>{t('lost.nothing.wait')}</li>
        {isBeforeCode ? <li>{t.rich('lost.nothing.change', { change })}</li> : null}
        <li>{t.rich('lost.nothing.call', { phone: t('brand.phone'), hours: t('brand.hours'), id })}</li>
        <li>{t('lost.nothing.centre')}</li>
      </ul>
      {children}
    </section>
  )
}
