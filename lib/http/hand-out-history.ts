import 'server-only'
import { redirect } from 'next/navigation'
import { isQueueFull } from '@/lib/background/queue-full'
import { readHistoryQuery } from '@/lib/forms/history-query'
import { composeHistoryTable } from '@/lib/history/compose-history-table'
import { mostInFiles } from '@/lib/history/schema'
import { writeCsv } from '@/lib/history/write-csv'
import { findTimeZone } from '@/lib/i18n/format-date'
import { defaultLocale, isLocale, languages, type Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { pickLanguage, presentUin } from '@/lib/identity/present'
import { composeHistoryStatement } from '@/lib/pdf/statements/compose-history'
import { getContainer } from '@/lib/container/container'
import { readSession } from '@/lib/session/session'
import { startPageCall } from './page-call'

type Format = 'pdf' | 'csv'
type Wanted = { residentId: string; locale: Locale; read: (name: string) => string }

const contentTypes = { pdf: 'application/pdf', csv: 'text/csv; charset=utf-8' }

async function readEntries({ residentId, read }: Wanted, format: Format) {
  const { backend } = await getContainer()
  const { filter } = readHistoryQuery(read)
  const call = await startPageCall()
  return { filter, ...(await backend.account.history.readAll(residentId, filter, mostInFiles[format], call)) }
}

async function makeTable(wanted: Wanted): Promise<string> {
  const { entries, total } = await readEntries(wanted, 'csv')
  return writeCsv(composeHistoryTable({ entries, total, locale: wanted.locale, timeZone: findTimeZone() }))
}

async function makeStatement(wanted: Wanted): Promise<Uint8Array<ArrayBuffer>> {
  const { residentId, locale } = wanted
  const { backend, statements } = await getContainer()
  const { fullName, uin } = await backend.account.readProfile(residentId)
  const person = { name: pickLanguage(fullName, languages[locale].wireCode), idNumber: presentUin(uin, false) }
  const history = { ...(await readEntries(wanted, 'pdf')), person, locale }
  return new Uint8Array(
    await statements.render(composeHistoryStatement({ ...history, timeZone: findTimeZone(), madeAt: new Date() })),
  )
}

export async function handOutHistory(request: Request, requestedLocale: string): Promise<Response> {
  const locale = isLocale(requestedLocale) ? requestedLocale : defaultLocale
  const session = await readSession()
  if (!session) redirect(buildPath(locale, 'signIn', { notice: 'required', next: 'history' }))
  const { searchParams } = new URL(request.url)
  const format: Format = searchParams.get('format') === 'csv' ? 'csv' : 'pdf'
  const wanted = { residentId: session.residentId, locale, read: (name: string) => searchParams.get(name) ?? '' }
  const body = await (format === 'csv' ? makeTable(wanted) : makeStatement(wanted)).catch((error: unknown) => {
    if (isQueueFull(error)) return null
    throw error
  })
  if (body === null) redirect(buildPath(locale, 'history', { error: 'busy' }))
  const headers = {
    'content-type': contentTypes[format],
    'content-disposition': `attachment; filename="history.${format}"`,
    'cache-control': 'private, no-store',
  }
  return new Response(body, { headers })
}
