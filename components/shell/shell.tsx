import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/languages'
import { Breadcrumbs, type Crumb } from './breadcrumbs'
import { Masthead } from './masthead'
import type { ShellSession } from './shell-session'

type ShellProps = {
  locale: Locale
  /** The signed-in person's session, or null: it decides the menu. */
  session?: ShellSession | null
  /** From the top down to the page itself; at least two, or none. */
  crumbs?: readonly Crumb[]
  /** The two steps of signing in leave the menu out: there is one thing to do. */
  hasMenu?: boolean
  /** A full-width band above the content: the home page's. */
  hero?: ReactNode
  children: ReactNode
}

/** What a page puts around its content; the layout adds the demo strip above and the footer below. */
export function Shell({ locale, session = null, crumbs, hasMenu = true, hero, children }: ShellProps) {
  return (
    <>
      <Masthead locale={locale} session={session} hasMenu={hasMenu} />
      {crumbs ? <Breadcrumbs crumbs={crumbs} /> : null}
      <main id="main" tabIndex={-1}>
        {hero}
        <div className="wrap">{children}</div>
      </main>
    </>
  )
}
