import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EmblemSprite } from '@/components/art/emblem'
import { OfflineSupport } from '@/components/offline/offline-support'
import type { Display } from '@/lib/i18n/display'
import { languages, type Locale } from '@/lib/i18n/languages'
import { DemoStrip } from './demo-strip'
import { Footer } from './footer'
import { isDemo } from './is-demo'
import { preloadFonts } from './preload-fonts'

type DocumentProps = { locale: Locale; display: Display; children: ReactNode }

export async function Document({ locale, display, children }: DocumentProps) {
  const t = await getTranslations('shell')
  preloadFonts(locale)
  return (
    <html
      lang={locale}
      dir={languages[locale].direction}
      data-color-scheme={display.colorScheme}
      data-text-size={display.textSize}
    >
      <body>
        <EmblemSprite />
        <a className="ds-skip-link" href="#main">
          {t('skip')}
        </a>
        {isDemo() ? <DemoStrip locale={locale} /> : null}
        {children}
        <Footer locale={locale} />
        <OfflineSupport />
      </body>
    </html>
  )
}
