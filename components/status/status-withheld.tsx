import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { StatusHead } from './status-head'

type StatusWithheldProps = { locale: Locale; rid: string }

/** Withheld, because no contact could learn of the look-up. */
export async function StatusWithheld({ locale, rid }: StatusWithheldProps) {
  const t = await getTranslations('status')
  return (
    <>
      <StatusHead label={t('number')} rid={rid} title={t('noContact.title')} text={t('noContact.text')} />
      <div className="actions">
        <a className="ds-link" href={buildPath(locale, 'status')}>
          {t('again')}
        </a>
      </div>
    </>
  )
}
