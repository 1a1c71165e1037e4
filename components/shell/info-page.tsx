import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { Shell } from './shell'

type InfoPageProps = {
  locale: Locale
  page: 'help' | 'display' | 'privacy' | 'accessibility'
  title: string
  lede: string
  children: ReactNode
}

export async function InfoPage({ locale, page, title, lede, children }: InfoPageProps) {
  const t = await getTranslations('pages')
  const crumbs = [
    { label: t('home'), href: buildPath(locale, 'home') },
    { label: t(page), href: buildPath(locale, page) },
  ]
  return (
    <Shell locale={locale} crumbs={crumbs}>
      <div className="stack prose" data-gap="lg">
        <div className="stack" data-gap="sm">
          <PageTitle>{title}</PageTitle>
          <Lede>{lede}</Lede>
        </div>
        {children}
      </div>
    </Shell>
  )
}
