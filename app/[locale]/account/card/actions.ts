'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { makeRandomCardPassword } from '@/lib/card/card-password'
import { readField } from '@/lib/forms/typed-values'
import { buildPath } from '@/lib/i18n/paths'
import { getPortal } from '@/lib/portal/portal'
import { cardTicket, ticketSeconds } from '@/lib/session/card-ticket'
import { requireConfirmedSession } from '@/lib/session/require-session'

/** Notes how the card shall look; the next page hands it out. */
export async function prepareCard(form: FormData): Promise<void> {
  const locale = await getLocale()
  const session = await requireConfirmedSession('card')
  const number = (['masked', 'whole'] as const).find((style) => style === readField(form, 'number'))
  if (!number) redirect(`${buildPath(locale, 'card')}?error=missing`)
  const { backend } = await getPortal()
  const password = backend.account.isCardPasswordRandom ? makeRandomCardPassword() : null
  const until = new Date(Date.now() + ticketSeconds * 1000).toISOString()
  await cardTicket.write({ sessionId: session.id, until, number, language: locale, password })
  redirect(buildPath(locale, 'cardReady'))
}
