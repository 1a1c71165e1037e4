import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { Id } from './id'

type HelpAsideProps = { locale: Locale; notes: readonly string[] }

export async function HelpAside({ locale, notes }: HelpAsideProps) {
  const t = await getTranslations()
  return (
    <aside className="help" aria-labelledby="help-heading">
      <h2 className="ds-heading" data-size="2xs" id="help-heading">
        {t('aside.heading')}
      </h2>
      {notes.map((note) => (
        <p className="small" key={note}>
          {note}
        </p>
      ))}
      <p className="small">
        {t.rich('aside.call', {
          phone: t('brand.phone'),
          hours: t('brand.hours'),
          id: (number) => <Id>{number}</Id>,
        })}
      </p>
      <a className="tap" href={buildPath(locale, 'help')}>
        {t('aside.more')}
      </a>
    </aside>
  )
}
