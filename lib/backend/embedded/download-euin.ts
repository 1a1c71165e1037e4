import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Transaction } from '@/db/database'
import type { Resident } from '@/db/residents'
import { cardFields } from '@/lib/pdf/card/card-choices'
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
  // The caller had no choice about the number in the code, which any camera reads, so it is masked.
  return renderCardOf(services, resident, options, 'masked')
}

export async function downloadEuin(
  services: EmbeddedServices,
  request: EuinRequest,
  call: Call,
): Promise<Notified & { pdf: Buffer }> {
  const operation = {
    act: 'card.downloaded',
    async work(_: Transaction, resident: Resident) {
      await nextTurn() // recording the code and the message takes time, and other requests need a turn
      return { answer: { resident }, event: { event: 'cardDownloaded', at: services.now() } as const }
    },
  }
  // A caller who is refused because the queue is full keeps the code.
  return services.cards.inTurn(async () => {
    const { resident, message } = await performAuthenticated<{ resident: Resident }>(services, request, operation, call)
    return { pdf: await drawWholeCard(services, resident), message }
  })
}
