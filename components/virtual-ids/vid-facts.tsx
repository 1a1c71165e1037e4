import { getTranslations } from 'next-intl/server'
import { SummaryList } from '@/components/page/summary-list'
import type { ResidentVid } from '@/lib/backend/account/virtual-ids-account'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import { MaskedVid } from './masked-vid'
import { VidLife } from './vid-life'

type VidFactsProps = { locale: Locale; vid: ResidentVid; hasNumber?: boolean }

export async function VidFacts({ locale, vid, hasNumber = true }: VidFactsProps) {
  const t = await getTranslations('virtualIds')
  const facts = [
    { term: t('facts.type'), value: t(`type.${vid.type}`) },
    { term: t('facts.made'), value: formatDate(locale, vid.createdAt, 'moment') },
    { term: t('facts.life'), value: <VidLife locale={locale} vid={vid} /> },
  ]
  const number = { term: t('facts.number'), value: <MaskedVid end={vid.end} /> }
  return <SummaryList rows={hasNumber ? [number, ...facts] : facts} />
}
