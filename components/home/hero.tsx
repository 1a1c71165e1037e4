import { getTranslations } from 'next-intl/server'
import { Guilloche } from '@/components/art/guilloche'
import { CardPreview } from '@/components/page/card-preview'
import { offersAccount } from '@/components/shell/offers-account'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

export async function Hero({ locale, isSignedIn }: { locale: Locale; isSignedIn: boolean }) {
  const t = await getTranslations('home')
  const mainPage = isSignedIn ? 'account' : offersAccount() ? 'signIn' : 'status'
  return (
    <section className="hero" data-color-scheme="dark" aria-labelledby="hero-heading">
      <Guilloche />
      <div className="wrap">
        <div className="stack" data-gap="md">
          <h1 className="ds-heading" id="hero-heading">
            {t('heading')}
          </h1>
          <p className="lede">{t('lede')}</p>
          <div className="actions">
            <a className="ds-button" href={buildPath(locale, mainPage)}>
              {t(mainPage)}
            </a>
            {mainPage !== 'signIn' ? null : (
              <a className="ds-link" href="#need">
                {t('needLink')}
              </a>
            )}
          </div>
        </div>
        <CardPreview
          name={t('sample.name')}
          dateOfBirth={t('sample.dateOfBirth')}
          number="••• ••• 1175"
          faceSrc="/sample-portrait.svg"
          qrSrc="/sample-qr.svg"
          isDecorative
        />
      </div>
    </section>
  )
}
