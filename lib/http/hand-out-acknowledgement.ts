import 'server-only'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { isQueueFull } from '@/lib/background/queue-full'
import { defaultLocale, isLocale, languages, type Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { pickLanguage } from '@/lib/identity/present'
import { composeAcknowledgement } from '@/lib/pdf/statements/compose-acknowledgement'
import type { StatementData } from '@/lib/pdf/statements/statement-data'
import { getContainer } from '@/lib/container/container'
import { presentAddress } from '@/lib/backend/account/present-address'
import { readSession } from '@/lib/session/session'

const fileHeaders = {
  'content-type': 'application/pdf',
  'content-disposition': 'attachment; filename="acknowledgement.pdf"',
  'cache-control': 'private, no-store',
}

async function writeStatement(residentId: string, id: string, language: Locale): Promise<StatementData | null> {
  const { backend, settings } = await getContainer()
  const { requests, readProfile } = backend.account
  const found = z.uuid().safeParse(id).success ? await requests.read(residentId, id) : null
  if (!found) return null
  const { wireCode } = languages[language]
  const request = { ...found, address: await presentAddress(requests, residentId, found, wireCode) }
  const name = pickLanguage((await readProfile(residentId)).fullName, wireCode)
  return composeAcknowledgement({ request, name, language, madeAt: new Date(), timeZone: settings.PORTAL_TIME_ZONE })
}

export async function handOutAcknowledgement(requestedLocale: string, id: string): Promise<Response> {
  const locale = isLocale(requestedLocale) ? requestedLocale : defaultLocale
  const session = await readSession()
  if (!session) redirect(buildPath(locale, 'signIn', { notice: 'required', next: 'requests' }))
  const statement = await writeStatement(session.residentId, id, locale)
  if (!statement) redirect(buildPath(locale, 'requests', { error: 'gone' }))
  const { statements } = await getContainer()
  const pdf = await statements.render(statement).catch((error: unknown) => {
    if (isQueueFull(error)) return null
    throw error
  })
  if (!pdf) redirect(buildPath(locale, 'requests', { error: 'busy' }))
  return new Response(new Uint8Array(pdf), { headers: fileHeaders })
}
