import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { Brand } from './brand'
import { LanguageMenu } from './language-menu'
import { MainMenu } from './main-menu'
import type { ShellSession } from './shell-session'

type HeaderProps = { locale: Locale; session: ShellSession | null; hasMenu: boolean }

/** Leads to the account after sign-in, otherwise to the first page. */
export async function Header({ locale, session, hasMenu }: HeaderProps) {
  const t = await getTranslations('brand')
  return (
    <header className="site-header" data-color-scheme="dark">
      <div className="wrap">
        <Brand href={buildPath(locale, session ? 'account' : 'home')} country={t('country')} subtitle={t('portal')} />
        <LanguageMenu locale={locale} />
        {hasMenu ? <MainMenu locale={locale} session={session} /> : null}
      </div>
    </header>
  )
}
