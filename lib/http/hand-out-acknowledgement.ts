import 'server-only'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { isCardQueueFull } from '@/lib/card/card-pool'
import { defaultLocale, isLocale, languages, type Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { pickLanguage } from '@/lib/identity/present'
import { composeAcknowledgement } from '@/lib/papers/compose-acknowledgement'
import type { PaperData } from '@/lib/papers/paper-data'
import { getPortal } from '@/lib/portal/portal'
import { readSession } from '@/lib/session/session'

const fileHeaders = {
  'content-type': 'application/pdf',
  'content-disposition': 'attachment; filename="acknowledgement.pdf"',
  'cache-control': 'private, no-store',
}

async function writePaper(residentId: string, id: string, language: Locale): Promise<PaperData | null> {
  const { backend, settings } = await getPortal()
  const request = z.uuid().safeParse(id).success ? await backend.account.requests.read(residentId, id) : null
  if (!request) return null
  const { fullName } = await backend.account.readProfile(residentId)
  const name = pickLanguage(fullName, languages[language].wireCode)
  return composeAcknowledgement({ request, name, language, madeAt: new Date(), timeZone: settings.PORTAL_TIME_ZONE })
}

/** The PDF for the visitor's own request; without a session, or for another's, the visitor goes to where words are. */
export async function handOutAcknowledgement(requestedLocale: string, id: string): Promise<Response> {
  const locale = isLocale(requestedLocale) ? requestedLocale : defaultLocale
  const session = await readSession()
  if (!session) redirect(`${buildPath(locale, 'signIn')}?notice=required&next=requests`)
  const paper = await writePaper(session.residentId, id, locale)
  if (!paper) redirect(`${buildPath(locale, 'requests')}?error=gone`)
  const { papers } = await getPortal()
  const pdf = await papers.render(paper).catch((error: unknown) => {
    if (isCardQueueFull(error)) return null
    throw error
  })
  if (!pdf) redirect(`${buildPath(locale, 'requests')}?error=busy`)
  return new Response(new Uint8Array(pdf), { headers: fileHeaders })
}
