import 'server-only'
import { makeRandomCardPassword } from '@/lib/pdf/card/card-password'
import { cardChoices, cardTicket, ticketSeconds } from '@/lib/session/card-ticket'
import { defineAct } from '../act'

export const prepareCard = defineAct('prepareCard', cardChoices, async ({ session, backend }, choices) => {
  const password = backend.account.isCardPasswordRandom ? makeRandomCardPassword() : null
  const until = new Date(Date.now() + ticketSeconds * 1000).toISOString()
  await cardTicket.write({ sessionId: session.id, until, ...choices, password })
  return { page: 'cardReady' }
})
