import '@/styles/index.css'
import type { Metadata, Viewport } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { EmblemSprite } from '@/components/art/emblem'
import { listProblemWords } from '@/components/problem/list-problem-words'
import { ProblemWordsProvider } from '@/components/problem/problem-words'
import { DemoStrip } from '@/components/shell/demo-strip'
import { Footer } from '@/components/shell/footer'
import { isDemo } from '@/components/shell/is-demo'
import { isLocale, languages } from '@/lib/i18n/languages'

// The nonce of the policy can only be put on pages that are rendered for their request.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { colorScheme: 'light dark' }

export async function generateMetadata(): Promise<Metadata> {
  return { icons: { icon: '/favicon.svg' }, robots: { index: !isDemo() } }
}

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = await getTranslations('shell')
  return (
    <html lang={locale} dir={languages[locale].direction} data-color-scheme="auto">
      <body>
        <EmblemSprite />
        <a className="ds-skip-link" href="#main">
          {t('skip')}
        </a>
        {isDemo() ? <DemoStrip locale={locale} /> : null}
        <ProblemWordsProvider words={await listProblemWords(locale)}>{children}</ProblemWordsProvider>
        <Footer locale={locale} />
      </body>
    </html>
  )
}
