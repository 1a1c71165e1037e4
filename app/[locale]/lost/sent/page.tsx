import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { NothingCame } from '@/components/lost/nothing-came'
import { Receipt } from '@/components/page/receipt'
import { Section } from '@/components/page/section'
import { offersAccount } from '@/components/shell/offers-account'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { lostCookie } from '../lost-cookie'
import { LostPage } from '../lost-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: await buildPageTitle((await getTranslations('lost'))('sent.title')) }
}

/** Never shows the number, which goes only to the registered contacts. */
export default async function LostSentPage() {
  const [locale, t] = [await getLocale(), await getTranslations('lost')]
  const kept = await lostCookie.read()
  if (kept?.stage !== 'sent') redirect(buildPath(locale, 'lost'))
  const next = kept.idType === 'RID' ? 'status' : offersAccount() ? 'signIn' : null
  return (
    <LostPage>
      <Receipt title={t(`sent.${kept.idType}`)} note={t('sent.note')} />
      <Section id="next" heading={t('sent.next')}>
        <ul className="ds-list">
          <li>{t('sent.read')}</li>
          <li>{t('sent.keep')}</li>
        </ul>
        {next ? (
          <div className="actions">
            <a className="ds-button" href={buildPath(locale, next)}>
              {t(`sent.${next}`)}
            </a>
          </div>
        ) : null}
      </Section>
      <NothingCame locale={locale} />
    </LostPage>
  )
}
