import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { Brand } from './brand'
import { linkTo } from './link-to'

const pages = ['help', 'display', 'privacy', 'accessibility'] as const

export async function Footer({ locale }: { locale: Locale }) {
  const t = await getTranslations()
  const links = await Promise.all(pages.map(async (page) => ({ page, href: await linkTo(locale, page) })))
  return (
    <footer className="foot" data-color-scheme="dark">
      <div className="wrap">
        <Brand href={buildPath(locale, 'home')} country={t('brand.country')} subtitle={t('brand.authority')} />
        <nav aria-label={t('shell.footer')}>
          <ul>
            {links.map(({ page, href }) => (
              <li key={page}>
                <a href={href}>{t(`pages.${page}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
