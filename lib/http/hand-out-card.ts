import 'server-only'
import { redirect } from 'next/navigation'
import { isQueueFull } from '@/lib/background/queue-full'
import { writeCardChoices } from '@/lib/pdf/card/card-choices'
import { defaultLocale, isLocale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import { cardTicket } from '@/lib/session/card-ticket'
import { readSession } from '@/lib/session/session'
import { startPageCall } from './page-call'

const fileHeaders = {
  'content-type': 'application/pdf',
  'content-disposition': 'attachment; filename="identity-card.pdf"',
  'cache-control': 'private, no-store',
}

export async function handOutCard(requestedLocale: string): Promise<Response> {
  const locale = isLocale(requestedLocale) ? requestedLocale : defaultLocale
  const session = await readSession()
  if (!session) redirect(buildPath(locale, 'signIn', { notice: 'required', next: 'card' }))
  const ticket = await cardTicket.read()
  if (ticket?.sessionId !== session.id) redirect(buildPath(locale, 'card', { error: 'gone' }))
  const { backend } = await getContainer()
  const pdf = await backend.account
    .issueCard(session.residentId, ticket, await startPageCall())
    .catch((error: unknown) => {
      if (isQueueFull(error)) return null
      throw error
    })
  if (!pdf) redirect(buildPath(locale, 'card', { error: 'busy', ...writeCardChoices(ticket) }))
  return new Response(new Uint8Array(pdf), { headers: fileHeaders })
}
