import { getTranslations } from 'next-intl/server'
import { Id } from '@/components/page/id'
import { SummaryList } from '@/components/page/summary-list'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import { findEnding, type Modality } from '@/lib/history/schema'
import { findNumberType } from '@/lib/identity/find-number-type'
import { EndingTag } from './ending-tag'

export type EntryView = {
  id: string
  at: Date
  modality: Modality | 'other'
  isAccepted: boolean
  isPortalItself: boolean
  partnerTransactionId: string
  /** Masked with X. */
  idUsed: string
  answer: string
}
type EntryDetailsProps = { locale: Locale; entry: EntryView; who: string; isShort: boolean }

export async function EntryDetails({ locale, entry, who, isShort }: EntryDetailsProps) {
  const t = await getTranslations('history')
  const { modality, isAccepted, idUsed, at } = entry
  const ending = findEnding(modality, isAccepted)
  const about = t(modality === 'handedOver' && !isAccepted ? 'entry.handedOverRefused' : `entry.about.${modality}`)
  const rows = [
    { term: t('entry.who'), value: who },
    { term: t('entry.when'), value: <time dateTime={at.toISOString()}>{formatDate(locale, at, 'moment')}</time> },
    { term: t('entry.how'), value: <Told words={t(`modality.${modality}`)} more={isShort ? null : about} /> },
  ]
  const more = [
    {
      term: t('entry.result'),
      value: <Told words={<EndingTag {...{ modality, isAccepted }} />} more={t(`entry.meaning.${ending}`)} />,
    },
    {
      term: t(findNumberType(idUsed) === 'UIN' ? 'entry.uin' : 'entry.vid'),
      value: <Id>{idUsed.replaceAll('X', '•')}</Id>,
    },
    { term: t('entry.reference'), value: <Id mayBreak>{entry.partnerTransactionId}</Id> },
    {
      term: t('entry.answer'),
      value: (
        <bdi lang="en" dir="ltr">
          {entry.answer}
        </bdi>
      ),
    },
  ]
  return <SummaryList rows={isShort ? rows : [...rows, ...more]} />
}

function Told({ words, more }: { words: React.ReactNode; more: string | null }) {
  return (
    <>
      {words}
      {more ? <p className="quiet small">{more}</p> : null}
    </>
  )
}
