import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { readResident } from '@/db/residents'
import { cardFields } from '@/lib/card/card-choices'
import type { EuinRequest } from '@/lib/contract/euin-api'
import { ResidentError } from '@/lib/errors/resident-error'
import { findLocaleOfWireCode } from '@/lib/i18n/languages'
import { describeNotification } from '@/lib/notifications/mask-contact'
import type { Call } from '../call'
import type { Notified } from '../resident-backend'
import { authenticate } from './authenticate'
import { findResidentId, inventGhost, readIndividual, type Individual } from './individual'
import { notifyOfCard, renderCardOf } from './issue-card'
import type { EmbeddedServices } from './services'

/** Who the ID belongs to. Nobody's ID goes on as a ghost, whose code can only be wrong. */
async function findHolder(services: EmbeddedServices, request: EuinRequest): Promise<Individual> {
  const { reader } = services.database
  const residentId = await findResidentId(reader, services, request.individualIdType, request.individualId)
  const individual = residentId ? await readIndividual(reader, services, residentId) : null
  if (individual && individual.contacts.length > 0) return individual
  if (individual && services.unknownId === 'disclose') throw new ResidentError('no-contact')
  return inventGhost(services.vault, request.individualId)
}

async function spendCode(services: EmbeddedServices, holder: Individual, request: EuinRequest, call: Call) {
  const { residentId } = holder
  const usedId = { type: request.individualIdType, end: request.individualId.slice(-4) }
  const attempt = { residentId, transactionId: request.transactionID, code: request.otp, idUsed: request.individualId }
  const spent = await services.database.transaction(async (tx) => {
    const outcome = await authenticate(tx, services, attempt, 'card.downloaded', call)
    await nextTurn() // both take a while, and pages wait meanwhile
    if (outcome.outcome === 'verified') await notifyOfCard(tx, services, holder, { door: call.door, usedId })
    return outcome
  })
  if (spent.outcome !== 'verified') throw new ResidentError('otp-wrong')
  services.nudgeOutbox()
}

async function drawWholeCard(services: EmbeddedServices, residentId: string): Promise<Buffer> {
  const { identity } = await readResident(services.database.reader, services.vault, residentId)
  const language = findLocaleOfWireCode(identity.preferredLang)
  const options = { fields: cardFields, number: 'whole', language, password: null } as const
  // Nobody chose here to have the whole number in the code, which any camera reads.
  return renderCardOf(services, residentId, options, 'masked')
}

/** POST /resident/v1/req/euin. The order is that of design.md: state of the ID and contacts, OTP, then the card. */
export async function downloadEuin(
  services: EmbeddedServices,
  request: EuinRequest,
  call: Call,
): Promise<Notified & { pdf: Buffer }> {
  const holder = await findHolder(services, request)
  // Who is refused because too many wait keeps the code.
  const pdf = await services.cards.inTurn(async () => {
    await spendCode(services, holder, request, call)
    return drawWholeCard(services, holder.residentId)
  })
  return { pdf, message: describeNotification(holder.maskedContacts) }
}
