import '@/styles/index.css'
import type { Metadata, Viewport } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { NotFoundContent } from '@/components/problem/not-found-content'
import { Document } from '@/components/shell/document'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildViewport } from '@/lib/session/build-viewport'
import { readDisplay } from '@/lib/session/display-cookie'

export const dynamic = 'force-dynamic'

export const generateViewport = (): Promise<Viewport> => buildViewport()

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notFound')
  return { title: await buildPageTitle(t('title'), { isError: true }), icons: { icon: '/favicon.svg' } }
}

/** Whole in the HTML, in the language of the URL. */
export default async function GlobalNotFound() {
  const locale = await getLocale()
  return (
    <Document locale={locale} display={await readDisplay()}>
      <NotFoundContent locale={locale} />
    </Document>
  )
}
