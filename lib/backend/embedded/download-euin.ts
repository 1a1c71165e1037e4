import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Transaction } from '@/db/database'
import type { Resident } from '@/db/residents'
import { cardFields } from '@/lib/card/card-choices'
import type { EuinRequest } from '@/lib/contract/euin-api'
import { findLocaleOfWireCode } from '@/lib/i18n/languages'
import type { Call } from '../call'
import type { Notified } from '../resident-backend'
import { performAuthenticated } from './authenticated-operation'
import { renderCardOf } from './issue-card'
import type { EmbeddedServices } from './services'

async function drawWholeCard(services: EmbeddedServices, resident: Resident): Promise<Buffer> {
  const language = findLocaleOfWireCode(resident.identity.preferredLang)
  const options = { fields: cardFields, number: 'whole', language, password: null } as const
  // Nobody chose here to have the whole number in the code, which any camera reads.
  return renderCardOf(services, resident, options, 'masked')
}

/** POST /resident/v1/req/euin. The order is that of docs/design.md: state of the ID and contacts, OTP, then the card. */
export async function downloadEuin(
  services: EmbeddedServices,
  request: EuinRequest,
  call: Call,
): Promise<Notified & { pdf: Buffer }> {
  const operation = {
    act: 'card.downloaded',
    async work(_: Transaction, resident: Resident) {
      await nextTurn() // recording a code and owing a message take a while each, and pages wait meanwhile
      return { answer: { resident }, event: { event: 'cardDownloaded', at: services.now() } as const }
    },
  }
  // Who is refused because too many wait keeps the code.
  return services.cards.inTurn(async () => {
    const { resident, message } = await performAuthenticated<{ resident: Resident }>(services, request, operation, call)
    return { pdf: await drawWholeCard(services, resident), message }
  })
}
