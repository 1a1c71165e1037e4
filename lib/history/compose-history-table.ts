import 'server-only'
import { createTranslator } from 'next-intl'
import type { HistoryEntry } from '@/lib/history/history-entry'
import type { Locale } from '@/lib/i18n/languages'
import { loadWords } from '@/lib/i18n/words'
import { findEnding } from './schema'

const twoDigits = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
} as const

/** yyyy-MM-dd and HH:mm:ss, which every spreadsheet reads. */
function writeTime(at: Date, timeZone: string): [string, string] {
  const parts = new Intl.DateTimeFormat('en', { ...twoDigits, timeZone }).formatToParts(at)
  const { year, month, day, hour, minute, second } = Object.fromEntries(parts.map(({ type, value }) => [type, value]))
  return [`${year}-${month}-${day}`, `${hour}:${minute}:${second}`]
}

type Table = { entries: readonly HistoryEntry[]; total: number; locale: Locale; timeZone: string }

/** A last row says if the history was cut. */
export function composeHistoryTable({ entries, total, locale, timeZone }: Table): string[][] {
  const t = createTranslator({ locale, messages: { history: loadWords(locale).history }, namespace: 'history' })
  const headings = [
    t('statement.date'),
    t('statement.time', { zone: timeZone }),
    t('columns.who'),
    t('columns.how'),
    t('columns.result'),
    t('columns.reference'),
    t('statement.idUsed'),
    t('statement.answer'),
  ]
  const rows = entries.map(({ at, partnerName, modality, isAccepted, partnerTransactionId, idUsed, answer }) => [
    ...writeTime(at, timeZone),
    partnerName,
    t(`modality.${modality}`),
    t(`ending.${findEnding(modality, isAccepted)}`),
    partnerTransactionId,
    idUsed,
    answer,
  ])
  const cut = entries.length < total ? [[t('statement.cut', { most: entries.length, total })]] : []
  return [headings, ...rows, ...cut]
}
