import type { ReactNode } from 'react'
import { PageTitle } from '@/components/page/page-title'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { Shell } from './shell'

type EndPageProps = { locale: Locale; title: string; action: string; children: ReactNode }

export function EndPage({ locale, title, action, children }: EndPageProps) {
  return (
    <Shell locale={locale}>
      <div className="stack prose">
        <PageTitle>{title}</PageTitle>
        {children}
        <div className="actions">
          <a className="ds-button" href={buildPath(locale, 'signIn')}>
            {action}
          </a>
        </div>
      </div>
    </Shell>
  )
}
