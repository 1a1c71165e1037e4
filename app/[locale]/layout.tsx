import '@/styles/index.css'
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { listProblemWords } from '@/components/problem/list-problem-words'
import { ProblemWordsProvider } from '@/components/problem/problem-words'
import { Document } from '@/components/shell/document'
import { isDemo } from '@/components/shell/is-demo'
import { isLocale } from '@/lib/i18n/languages'
import { buildViewport } from '@/lib/session/build-viewport'
import { readDisplay } from '@/lib/session/display-cookie'

// Only pages rendered for their request can have the policy's nonce.
export const dynamic = 'force-dynamic'

export const generateViewport = (): Promise<Viewport> => buildViewport()

export async function generateMetadata(): Promise<Metadata> {
  return { icons: { icon: '/favicon.svg' }, robots: { index: !isDemo() } }
}

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <Document locale={locale} display={await readDisplay()}>
      <ProblemWordsProvider words={await listProblemWords(locale)}>{children}</ProblemWordsProvider>
    </Document>
  )
}
