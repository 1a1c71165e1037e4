import { getTranslations } from 'next-intl/server'
import type { Profile } from '@/lib/backend/resident-backend'
import type { CardChoices } from '@/lib/pdf/card/card-choices'
import { formatDay } from '@/lib/i18n/format-date'
import { languages, locales, type Locale } from '@/lib/i18n/languages'
import { pickLanguage } from '@/lib/identity/present'
import { CardPreview } from '@/components/page/card-preview'

type CardPreviewsProps = {
  person: Pick<Profile, 'fullName' | 'gender' | 'place' | 'dateOfBirth'>
  maskedUin: string
  chosen: CardChoices
}
type OneProps = CardPreviewsProps & { locale: Locale }

async function OnePreview({ person, maskedUin, chosen, locale }: OneProps) {
  const t = await getTranslations({ locale, namespace: 'card' })
  const { wireCode } = languages[locale]
  return (
    <CardPreview
      locale={locale}
      name={pickLanguage(person.fullName, wireCode)}
      dateOfBirth={formatDay(locale, person.dateOfBirth)}
      gender={pickLanguage(person.gender, wireCode)}
      place={pickLanguage(person.place, wireCode)}
      number={maskedUin}
      wholeNumber={t('allDigits')}
      faceSrc="/api/v1/account/portrait"
      qrSrc="/sample-qr.svg"
      shown={[...chosen.fields, chosen.number, chosen.language]}
    />
  )
}

/** One card for each leading language; CSS shows the chosen one. */
export function CardPreviews(props: CardPreviewsProps) {
  return locales.map((locale) => <OnePreview key={locale} {...props} locale={locale} />)
}
