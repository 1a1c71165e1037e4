import 'server-only'
import { appendAuditEntry } from '@/db/audit'
import type { Transaction } from '@/db/database'
import { readResident } from '@/db/residents'
import { ResidentError } from '@/lib/contract/resident-error'
import type { Call } from '../call'
import { listNews, type Operation } from './authenticated-operation'
import { findIdempotentAnswer, keepIdempotentAnswer } from './idempotency'
import { readHolder } from './holder'
import { notifyResident } from './notify-resident'
import type { EmbeddedServices } from './services'

type ConfirmedOperation<Answer> = Pick<Operation<Answer>, 'act' | 'repeatable' | 'work'>

async function perform<Answer extends object>(
  tx: Transaction,
  services: EmbeddedServices,
  residentId: string,
  { act, repeatable, work }: ConfirmedOperation<Answer>,
  call: Call,
): Promise<Answer | ResidentError> {
  const known = repeatable && (await findIdempotentAnswer(tx, services, residentId, repeatable))
  if (known === 'another-request') return new ResidentError('request-repeated')
  if (known) return known as Answer // keepIdempotentAnswer wrote it for this operation
  const resident = await readResident(tx, services.vault, residentId)
  const result = await work(tx, resident)
  const outcome = 'refused' in result ? result.refused : 'done'
  await appendAuditEntry(tx, services.vault, { chain: residentId, at: services.now(), act, outcome, ...call })
  if ('refused' in result) return new ResidentError(result.refused)
  const { contacts } = await readHolder(tx, services, residentId)
  const to = { residentId, contacts, language: resident.identity.preferredLang }
  for (const { event } of listNews(result)) await notifyResident(tx, services, { to, source: call, event })
  if (repeatable) await keepIdempotentAnswer(tx, services, residentId, repeatable, result.answer)
  return result.answer
}

/** For a resident who has just entered a code. @throws ResidentError request-repeated, or the operation's refusal */
export async function performConfirmed<Answer extends object>(
  services: EmbeddedServices,
  residentId: string,
  operation: ConfirmedOperation<Answer>,
  call: Call,
): Promise<Answer> {
  const outcome = await services.database.transaction((tx) => perform(tx, services, residentId, operation, call))
  services.nudgeOutbox()
  if (outcome instanceof ResidentError) throw outcome
  return outcome
}
