import { modalityWords, pageSizes, results, type HistoryFilter, type PageSize } from '@/lib/history/schema'
import { readTypedDay, tidyDate } from '@/lib/inputs/typed-date'

/** The last part of a message key under `history.errors`. */
export type DateProblem = 'malformed' | 'order'

/** Dates, fixed words and opaque keys, so a URL names no person. */
export type HistoryQuery = {
  filter: HistoryFilter
  page: number
  pageSize: PageSize
  problems: { from?: DateProblem; to?: DateProblem }
  typed: { from: string; to: string }
}

const mostPages = 1_000_000

const readWordOf = <Word extends string>(words: readonly Word[], typed: string) =>
  words.find((word) => word === typed) ?? null

export function readHistoryQuery(read: (name: string) => string): HistoryQuery {
  const typed = { from: tidyDate(read('from')), to: tidyDate(read('to')) }
  const [from, to] = [readTypedDay(typed.from), readTypedDay(typed.to)]
  const problems: HistoryQuery['problems'] = {}
  if (typed.from && !from) problems.from = 'malformed'
  if (typed.to && !to) problems.to = 'malformed'
  if (from && to && to < from) problems.to = 'order'
  const partner = read('partner')
  const page = Number(read('page'))
  return {
    filter: {
      from,
      to,
      modality: readWordOf(modalityWords, read('how')),
      result: readWordOf(results, read('result')),
      partner: /^[\w-]{1,64}$/.test(partner) ? partner : null,
    },
    page: Number.isInteger(page) && page >= 1 && page <= mostPages ? page : 1,
    pageSize: pageSizes.find((size) => String(size) === read('size')) ?? pageSizes[0],
    problems,
    typed: { from: from ?? typed.from, to: to ?? typed.to },
  }
}

type Shown = { filter: HistoryFilter; page?: number; pageSize?: PageSize }

export function writeHistoryQuery({ filter, page = 1, pageSize = pageSizes[0] }: Shown) {
  const { modality, ...others } = filter
  const size = pageSize === pageSizes[0] ? null : String(pageSize)
  return { ...others, how: modality, size, page: page === 1 ? null : page }
}
