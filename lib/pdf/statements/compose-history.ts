import 'server-only'
import { createTranslator } from 'next-intl'
import type { HistoryEntry } from '@/lib/history/history-entry'
import { findEnding, type HistoryFilter } from '@/lib/history/schema'
import { formatDate, formatDay } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import { loadWords } from '@/lib/i18n/words'
import type { StatementData } from './statement-data'

export type HistoryStatement = {
  entries: readonly HistoryEntry[]
  total: number
  filter: HistoryFilter
  person: { name: string; idNumber: string }
  locale: Locale
  timeZone: string
  madeAt: Date
}
type Words = ReturnType<typeof loadWords>['history']

const openWords = (locale: Locale) => {
  const messages: { history: Words } = { history: loadWords(locale).history }
  return createTranslator({ locale, messages, namespace: 'history' })
}
type Translate = ReturnType<typeof openWords>

function describePeriod(t: Translate, locale: Locale, { from, to }: HistoryFilter): string | null {
  const [first, last] = [from && formatDay(locale, from), to && formatDay(locale, to)]
  if (first && last) return t('statement.fromTo', { from: first, to: last })
  if (first) return t('statement.from', { day: first })
  return last ? t('statement.to', { day: last }) : null
}

function listFacts(
  t: Translate,
  { entries, filter, person, locale, timeZone }: HistoryStatement,
): StatementData['facts'] {
  const { modality, result, partner } = filter
  const narrowed = [
    partner && entries[0]?.partnerName,
    modality && t(`modality.${modality}`),
    result && t(`filter.${result}`),
  ].filter(Boolean)
  const facts = [
    { term: t('statement.name'), value: person.name },
    { term: t('statement.idNumber'), value: person.idNumber },
    { term: t('statement.period'), value: describePeriod(t, locale, filter) },
    { term: t('statement.filtered'), value: narrowed.join(' · ') },
    { term: t('statement.zone'), value: timeZone },
  ]
  return facts.flatMap(({ term, value }) => (value ? [{ term, value }] : []))
}

/** The second line says if it was cut. */
export function composeHistoryStatement(history: HistoryStatement): StatementData {
  const { entries, total, locale, timeZone, madeAt } = history
  const { brand } = loadWords(locale)
  const t = openWords(locale)
  const time = formatDate(locale, madeAt, 'moment', timeZone)
  return {
    language: locale,
    issuer: { country: brand.country, authority: brand.authority },
    title: t('statement.title'),
    reference: null,
    lede:
      entries.length < total ? t('statement.ledeCut', { total, most: entries.length }) : t('statement.lede', { total }),
    facts: listFacts(t, history),
    table: {
      columns: [
        { heading: t('columns.when'), share: 0.22 },
        { heading: t('columns.who'), share: 0.24 },
        { heading: t('columns.how'), share: 0.19 },
        { heading: t('columns.result'), share: 0.13 },
        { heading: t('columns.reference'), share: 0.22, isNumber: true },
      ],
      rows: entries.map(({ at, isPortalItself, partnerName, modality, isAccepted, partnerTransactionId }) => [
        formatDate(locale, at, 'stamp', timeZone),
        isPortalItself ? t('portalItself') : partnerName,
        t(`modality.${modality}`),
        t(`ending.${findEnding(modality, isAccepted)}`),
        partnerTransactionId,
      ]),
    },
    footer: t('statement.footer', { authority: brand.authority, country: brand.country, time }),
  }
}
