import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EmblemSprite } from '@/components/art/emblem'
import { languages, type Locale } from '@/lib/i18n/languages'
import { DemoStrip } from './demo-strip'
import { Footer } from './footer'
import { isDemo } from './is-demo'

/** The whole HTML document around a page's `Shell`: what is the same on every page, signed in or not. */
export async function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = await getTranslations('shell')
  return (
    <html lang={locale} dir={languages[locale].direction} data-color-scheme="auto">
      <body>
        <EmblemSprite />
        <a className="ds-skip-link" href="#main">
          {t('skip')}
        </a>
        {isDemo() ? <DemoStrip locale={locale} /> : null}
        {children}
        <Footer locale={locale} />
      </body>
    </html>
  )
}
