import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/languages'
import { Breadcrumbs, type Crumb } from './breadcrumbs'
import { Header } from './header'
import type { ShellSession } from './shell-session'

type ShellProps = {
  locale: Locale
  /** The menu depends on it. */
  session?: ShellSession | null
  /** From the top to the page itself; at least two, or none. */
  crumbs?: readonly Crumb[]
  /** Sign-in pages leave the menu out. */
  hasMenu?: boolean
  hero?: ReactNode
  children: ReactNode
}

export function Shell({ locale, session = null, crumbs, hasMenu = true, hero, children }: ShellProps) {
  return (
    <>
      <Header locale={locale} session={session} hasMenu={hasMenu} />
      {crumbs ? <Breadcrumbs crumbs={crumbs} /> : null}
      <main id="main" tabIndex={-1}>
        {hero}
        <div className="wrap">{children}</div>
      </main>
    </>
  )
}
