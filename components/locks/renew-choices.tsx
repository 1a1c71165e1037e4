import { getTranslations } from 'next-intl/server'
import type { LockState } from '@/lib/backend/account/lock-account'
import type { Locale } from '@/lib/i18n/languages'
import { formatUntil } from './pick-state-words'

type RenewChoicesProps = { locale: Locale; states: readonly LockState[]; now: Date }

/** What is open for a time, to choose which of it gets a new one. Nothing when nothing is. */
export async function RenewChoices({ locale, states, now }: RenewChoicesProps) {
  const t = await getTranslations('locks')
  const open = states.flatMap(({ authType, until }) => (until ? [{ authType, until }] : []))
  if (open.length === 0) return null
  return (
    <fieldset className="ds-fieldset pick" aria-describedby="renew-hint">
      <legend>{t('renew.legend')}</legend>
      <p className="small quiet" id="renew-hint">
        {t('renew.hint')}
      </p>
      {open.map(({ authType, until }) => (
        <div className="ds-field" key={authType}>
          <input className="ds-input" type="checkbox" id={`renew-${authType}`} name="renew" value={authType} />
          <label htmlFor={`renew-${authType}`}>
            {t('renew.choice', { name: t(`names.${authType}`), when: formatUntil(locale, until, now) })}
          </label>
        </div>
      ))}
    </fieldset>
  )
}
