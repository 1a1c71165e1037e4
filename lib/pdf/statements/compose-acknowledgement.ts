import 'server-only'
import { createTranslator } from 'next-intl'
import type { ResidentRequest } from '@/lib/requests/resident-request'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import { loadWords } from '@/lib/i18n/words'
import { groupRid } from '@/lib/identity/rid'
import { findRequestState } from '@/lib/requests/request-state'
import type { StatementData } from './statement-data'

type Acknowledgement = {
  request: ResidentRequest
  /** In the language, if there is one. */
  name: string
  language: Locale
  madeAt: Date
  timeZone: string
}

function openWords({ language, timeZone }: Acknowledgement) {
  const { requests, status, brand } = loadWords(language)
  return createTranslator({ locale: language, timeZone, messages: { requests, status, brand } })
}

function listFacts(acknowledgement: Acknowledgement): StatementData['facts'] {
  const t = openWords(acknowledgement)
  const { request, language, madeAt, timeZone } = acknowledgement
  const { kind, items, address, createdAt, status, steps } = request
  const write = (at: Date, style: 'day' | 'moment') => formatDate(language, at, style, timeZone)
  const names = items.map((item) => t(`requests.items.${item}`))
  const reason = steps.at(-1)?.reason
  return [
    { term: t('requests.statement.kind'), value: t(`requests.kind.${kind}`) },
    { term: t('requests.statement.changes'), value: new Intl.ListFormat(language, { type: 'unit' }).format(names) },
    { term: t('requests.statement.goesTo'), value: address.join(language === 'ar' ? '، ' : ', ') },
    { term: t('requests.statement.asked'), value: write(createdAt, 'moment') },
    {
      term: t('requests.statement.state', { date: write(madeAt, 'day') }),
      value: t(`requests.state.${findRequestState(status, steps)}`),
    },
    { term: t('requests.statement.reason'), value: reason ?? '' },
  ].filter(({ value }) => value !== '')
}

export function composeAcknowledgement(acknowledgement: Acknowledgement): StatementData {
  const t = openWords(acknowledgement)
  const { request, name, language, madeAt, timeZone } = acknowledgement
  const write = (at: Date) => formatDate(language, at, 'moment', timeZone)
  return {
    language,
    issuer: { country: t('brand.country'), authority: t('brand.authority') },
    title: t('requests.statement.title'),
    reference: { label: t('requests.statement.reference'), value: groupRid(request.rid) },
    lede: t('requests.statement.lede', { name }),
    facts: listFacts(acknowledgement),
    table: {
      columns: [
        { heading: t('requests.statement.step'), share: 0.5 },
        { heading: t('requests.statement.date'), share: 0.5 },
      ],
      rows: request.steps.map(({ step, at }) => [t(`status.step.${step}`), write(at)]),
    },
    footer: t('requests.statement.footer', { portal: t('brand.portal'), time: write(madeAt) }),
  }
}
