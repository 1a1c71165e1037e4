import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/art/icon'
import type { IconName } from '@/components/art/icon-paths'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { readAddress } from '@/lib/i18n/read-address'
import { linkToDisplay } from './link-to-display'
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

/** Where one can go from here; the last entry signs in or out. Signing out is a post, so no link can do it. */
export async function MainMenu({ locale, session }: MainMenuProps) {
  const t = await getTranslations()
  const [{ pathname }, display] = [await readAddress(), await linkToDisplay(locale)]
  return (
    <details className="pop" name="mast">
      <summary>
        <Icon name="menu" />
        <span className="wide">{t('shell.menu')}</span>
      </summary>
      <ul>
        {(session ? residentPages : visitorPages).map(([icon, page]) => (
          <li key={page}>
            <a
              href={page === 'display' ? display : buildPath(locale, page)}
              aria-current={pathname === buildPath(locale, page) ? 'page' : undefined}
            >
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
