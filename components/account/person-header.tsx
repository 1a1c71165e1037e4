import { getTranslations } from 'next-intl/server'
import { Face } from '@/components/page/face'
import { Id } from '@/components/page/id'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

type PersonHeaderProps = {
  locale: Locale
  name: string
  /** Masked or whole, in groups. */
  number: string
  isNumberShown: boolean
  lastSignInAt: Date | null
}

export async function PersonHeader({ locale, name, number, isNumberShown, lastSignInAt }: PersonHeaderProps) {
  const t = await getTranslations('account')
  const account = buildPath(locale, 'account')
  const lastSignIn = lastSignInAt && t('lastSignIn', { moment: formatDate(locale, lastSignInAt, 'moment') })
  return (
    <div className="me">
      <Face src="/api/v1/account/portrait" alt={t('photo')} />
      <div>
        <h1 className="ds-heading" data-size="lg">
          {t('greeting', { name })}
        </h1>
        <p className="number">
          <span className="quiet">{t('idNumber')}</span>{' '}
          <span className="uin">
            <Id>{number}</Id>
          </span>{' '}
          <a className="tap" href={isNumberShown ? account : buildPath(locale, 'account', { number: 'shown' })}>
            {isNumberShown ? t('hide') : t('show')}
            <span className="ds-sr-only"> {isNumberShown ? t('hideWhat') : t('showWhat')}</span>
          </a>
        </p>
        <p className="small quiet">
          {lastSignIn ?? t('firstSignIn')} {lastSignIn ? t('notYou') : null}
        </p>
      </div>
    </div>
  )
}
