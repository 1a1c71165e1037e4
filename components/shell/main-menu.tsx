import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/art/icon'
import type { IconName } from '@/components/art/icon-paths'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { readAddress } from '@/lib/i18n/read-address'
import { linkTo } from './link-to'
import { offersAccount } from './offers-account'
import type { ShellSession } from './shell-session'

const visitorPages = [
  ['find', 'status'],
  ['shield', 'verify'],
  ['display', 'display'],
  ['help', 'help'],
] as const satisfies [IconName, string][]
const residentPages = [['home', 'account'], ['card', 'card'], ...visitorPages] as const

type MainMenuProps = { locale: Locale; session: ShellSession | null }

/** Signing out is a post, so no link can do it. */
export async function MainMenu({ locale, session }: MainMenuProps) {
  const t = await getTranslations()
  const { pathname } = await readAddress()
  const pages = session ? residentPages : visitorPages
  const links = await Promise.all(pages.map(async ([icon, page]) => ({ icon, page, href: await linkTo(locale, page) })))
  return (
    <details className="pop" name="header-menu">
      <summary>
        <Icon name="menu" />
        <span className="wide">{t('shell.menu')}</span>
      </summary>
      <ul>
        {links.map(({ icon, page, href }) => (
          <li key={page}>
            <a href={href} aria-current={pathname === buildPath(locale, page) ? 'page' : undefined}>
              <Icon name={icon} />
              {t(`pages.${page}`)}
            </a>
          </li>
        ))}
        <li className="apart">
          {session ? (
            <form action={session.signOut}>
              <button type="submit">
                <Icon name="out" isDirectional />
                {t('shell.signOut')}
              </button>
            </form>
          ) : offersAccount() ? (
            <a href={buildPath(locale, 'signIn')}>
              <Icon name="user" />
              {t('pages.signIn')}
            </a>
          ) : null}
        </li>
      </ul>
    </details>
  )
}
