import { getLocale, getTranslations } from 'next-intl/server'
import { Emblem } from '@/components/art/emblem'
import { Guilloche } from '@/components/art/guilloche'
import { languages, type Locale } from '@/lib/i18n/languages'
import { Face } from './face'
import { Id } from './id'

type CardPreviewProps = {
  locale?: Locale
  name: string
  dateOfBirth: string
  gender?: string
  place?: string
  /** Masked: `••• ••• 1175`. */
  number: string
  /** Shown instead of the whole number. */
  wholeNumber?: string
  faceSrc: string | null
  qrSrc: string
  /** All parts are shown without it. */
  shown?: readonly string[]
  /** Hides the card from screen readers. */
  isDecorative?: boolean
}

/** A part that a choice hides names the choice in `data-part`. */
export async function CardPreview({ isDecorative, shown, ...card }: CardPreviewProps) {
  const pageLocale = await getLocale()
  const locale = card.locale ?? pageLocale
  const t = await getTranslations({ locale })
  const words = await getTranslations('card')
  const spoken = isDecorative ? { 'aria-hidden': true } : { role: 'group', 'aria-label': words('previewLabel') }
  const part = (choice: string) => (shown ? { 'data-part': choice, hidden: !shown.includes(choice) } : {})
  const facts = [
    { choice: 'dateOfBirth', term: t('card.dateOfBirth'), value: card.dateOfBirth },
    { choice: 'gender', term: t('card.gender'), value: card.gender },
    { choice: 'address', term: t('card.address'), value: card.place, isWide: true },
    { choice: 'masked', term: t('card.idNumber'), value: <Id>{card.number}</Id>, isWide: true, className: 'num' },
    { choice: 'whole', term: t('card.idNumber'), value: card.wholeNumber, isWide: true },
  ].filter(({ value }) => value)
  const { direction } = languages[locale]
  return (
    <div className="idcard" data-color-scheme="light" lang={locale} dir={direction} {...spoken} {...part(locale)}>
      <Guilloche />
      <div>
        <header>
          <Emblem />
          <span>
            {t('brand.country')}
            <small>{t('brand.card')}</small>
          </span>
        </header>
        <Face src={card.faceSrc} alt="" />
        <dl>
          <div data-wide>
            <dt>{t('card.name')}</dt>
            <dd className="name">{card.name}</dd>
          </div>
          {facts.map(({ choice, term, value, isWide, className }) => (
            <div key={choice} data-wide={isWide} {...part(choice)}>
              <dt>{term}</dt>
              <dd className={className}>{value}</dd>
            </div>
          ))}
        </dl>
        <img className="qr" src={card.qrSrc} alt="" width={80} height={80} loading="lazy" {...part('vid')} />
      </div>
    </div>
  )
}
