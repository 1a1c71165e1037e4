import 'server-only'
import { readCardChoices } from '@/lib/pdf/card/card-choices'
import { makeRandomCardPassword } from '@/lib/pdf/card/card-password'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import { cardTicket, ticketSeconds } from '@/lib/session/card-ticket'
import type { PerformStep } from '../steps/perform-step'

/** Keeps the choices for the card; the next page hands it out. */
export const performPrepareCard: PerformStep = async ({ session, locale, values }) => {
  const choices = readCardChoices(values)
  if (!choices) return buildPath(locale, 'card', { error: 'missing' })
  const { backend } = await getContainer()
  const password = backend.account.isCardPasswordRandom ? makeRandomCardPassword() : null
  const until = new Date(Date.now() + ticketSeconds * 1000).toISOString()
  await cardTicket.write({ sessionId: session.id, until, ...choices, password })
  return buildPath(locale, 'cardReady')
}
