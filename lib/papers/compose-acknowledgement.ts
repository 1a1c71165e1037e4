import 'server-only'
import { createTranslator } from 'next-intl'
import type { ResidentRequest } from '@/lib/backend/account/request-account'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import { loadWords } from '@/lib/i18n/words'
import { groupRid } from '@/lib/identity/rid'
import { findRequestState } from '@/lib/requests/request-state'
import type { PaperData } from './paper-data'

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

function listFacts(acknowledgement: Acknowledgement): PaperData['facts'] {
  const t = openWords(acknowledgement)
  const { request, language, madeAt, timeZone } = acknowledgement
  const { kind, items, address, createdAt, status, steps } = request
  const write = (at: Date, style: 'day' | 'moment') => formatDate(language, at, style, timeZone)
  const names = items.map((item) => t(`requests.items.${item}`))
  const reason = steps.at(-1)?.reason
  return [
    { term: t('requests.paper.kind'), value: t(`requests.kind.${kind}`) },
    { term: t('requests.paper.changes'), value: new Intl.ListFormat(language, { type: 'unit' }).format(names) },
    { term: t('requests.paper.goesTo'), value: address.join(language === 'ar' ? '، ' : ', ') },
    { term: t('requests.paper.asked'), value: write(createdAt, 'moment') },
    {
      term: t('requests.paper.state', { date: write(madeAt, 'day') }),
      value: t(`requests.state.${findRequestState(status, steps)}`),
    },
    { term: t('requests.paper.reason'), value: reason ?? '' },
  ].filter(({ value }) => value !== '')
}

export function composeAcknowledgement(acknowledgement: Acknowledgement): PaperData {
  const t = openWords(acknowledgement)
  const { request, name, language, madeAt, timeZone } = acknowledgement
  const write = (at: Date) => formatDate(language, at, 'moment', timeZone)
  return {
    language,
    issuer: { country: t('brand.country'), authority: t('brand.authority') },
    title: t('requests.paper.title'),
    reference: { label: t('requests.paper.reference'), value: groupRid(request.rid) },
    lede: t('requests.paper.lede', { name }),
    facts: listFacts(acknowledgement),
    table: {
      columns: [
        { heading: t('requests.paper.step'), share: 0.5 },
        { heading: t('requests.paper.date'), share: 0.5 },
      ],
      rows: request.steps.map(({ step, at }) => [t(`status.step.${step}`), write(at)]),
    },
    footer: t('requests.paper.footer', { portal: t('brand.portal'), time: write(madeAt) }),
  }
}
