import { getTranslations } from 'next-intl/server'
import { Emblem } from '@/components/art/emblem'
import { Guilloche } from '@/components/art/guilloche'
import { Face } from './face'
import { Id } from './id'

type CardPreviewProps = {
  name: string
  dateOfBirth: string
  /** Masked or whole, as it is to be shown: `••• ••• 1175`. */
  number: string
  faceSrc: string | null
  /** An image of the QR code. */
  qrSrc: string
  /** On the home page the card is an ornament and says nothing to a screen reader. */
  isDecorative?: boolean
}

/** The card as others will see it, small. */
export async function CardPreview({ name, dateOfBirth, number, faceSrc, qrSrc, isDecorative }: CardPreviewProps) {
  const t = await getTranslations()
  const spoken = isDecorative ? { 'aria-hidden': true } : { role: 'group', 'aria-label': t('card.previewLabel') }
  return (
    <div className="idcard" data-color-scheme="light" {...spoken}>
      <Guilloche />
      <div>
        <header>
          <Emblem />
          <span>
            {t('brand.country')}
            <small>{t('brand.card')}</small>
          </span>
        </header>
        <Face src={faceSrc} alt="" />
        <dl>
          <div>
            <dt>{t('card.name')}</dt>
            <dd className="name">{name}</dd>
          </div>
          <div>
            <dt>{t('card.dateOfBirth')}</dt>
            <dd>{dateOfBirth}</dd>
          </div>
          <div>
            <dt>{t('card.idNumber')}</dt>
            <dd className="num">
              <Id>{number}</Id>
            </dd>
          </div>
        </dl>
        <img className="qr" src={qrSrc} alt="" width={80} height={80} loading="lazy" />
      </div>
    </div>
  )
}
