import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/art/icon'
import { languages, locales, type Locale } from '@/lib/i18n/languages'
import { switchLocale } from '@/lib/i18n/paths'
import { readAddress } from '@/lib/i18n/read-address'

export async function LanguageMenu({ locale }: { locale: Locale }) {
  const t = await getTranslations('shell')
  const address = await readAddress()
  return (
    <details className="pop" name="header-menu">
      <summary>
        <Icon name="globe" />
        <span className="ds-sr-only">{t('language')} </span>
        <span className="wide">{languages[locale].name}</span>
        <span className="narrow" aria-hidden="true">
          {languages[locale].shortName}
        </span>
      </summary>
      <ul>
        {locales.map((other) => (
          <li key={other}>
            <a
              href={switchLocale(address, locale, other)}
              lang={other}
              hrefLang={other}
              dir={languages[other].direction}
              aria-current={other === locale ? 'true' : undefined}
            >
              {languages[other].name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
