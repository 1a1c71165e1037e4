import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

export async function DemoStrip({ locale }: { locale: Locale }) {
  const t = await getTranslations()
  return (
    <aside className="demo" aria-label={t('shell.demoLabel')}>
      <div className="wrap">
        <p>{t.rich('shell.demoText', { b: (words) => <b>{words}</b> })}</p>
        <ul>
          <li>
            <a href={buildPath(locale, 'demo')}>{t('pages.demo')}</a>
          </li>
          <li>
            <a href={buildPath(locale, 'mailbox')}>{t('pages.mailbox')}</a>
          </li>
        </ul>
      </div>
    </aside>
  )
}
