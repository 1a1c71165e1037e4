import 'server-only'
import type { Transaction } from '@/db/database'
import { readResident, type Resident } from '@/db/residents'
import { ResidentError, type ResidentErrorCode } from '@/lib/contract/resident-error'
import { describeNotification } from '@/lib/contacts/mask-contact'
import type { Call } from '../call'
import type { Notified } from '../resident-backend'
import { authenticate } from './authenticate'
import { findIdempotentAnswer, keepIdempotentAnswer, type RepeatableCall } from './idempotency'
import { findHolder, findHolderOfId, makeDecoy, type Holder } from './holder'
import { notifyResident, type Notification } from './notify-resident'
import type { EmbeddedServices } from './services'

export type AuthenticatedRequest = {
  transactionID: string
  individualId: string
  individualIdType: 'UIN' | 'VID'
  otp: string
}

export type Operation<Answer> = {
  act: string
  /** Set for operations that issue something: a repeated call gets the first answer. */
  repeatable?: RepeatableCall
  /** Also finds the holder of an ended ID, so that the answer can say that it has ended. */
  takesEndedIds?: (db: Transaction, services: EmbeddedServices, id: string) => Promise<string | null>
  /** The failure for an unknown ID where unknown IDs are disclosed; otherwise a wrong code. */
  unknownIs?: ResidentErrorCode
  /** Runs after the right code. It must refuse before it writes: the spent code commits its writes. */
  work(tx: Transaction, resident: Resident): Promise<Done<Answer> | { refused: ResidentErrorCode }>
}

export type News = Pick<Notification, 'event'>

/** An act may notify once, several times, or not at all if nothing changed. */
export type Done<Answer> = { answer: Answer } & (News | { news: readonly News[] })

export const listNews = <Answer>(done: Done<Answer>): readonly News[] => ('news' in done ? done.news : [done])

type Outcome<Answer> = { answer: Answer & Notified } | { refused: ResidentError }

async function findCaller<Answer>(
  tx: Transaction,
  services: EmbeddedServices,
  request: AuthenticatedRequest,
  operation: Operation<Answer>,
): Promise<Holder> {
  const { individualId: asked, individualIdType } = request
  const { takesEndedIds, unknownIs } = operation
  const found = takesEndedIds
    ? await findHolder(tx, services, { residentId: await takesEndedIds(tx, services, asked), asked })
    : await findHolderOfId(tx, services, individualIdType, asked)
  if (found.kind === 'no-contact') throw new ResidentError('no-contact')
  if (found.kind !== 'unknown') return found
  if (unknownIs) throw new ResidentError(unknownIs)
  return makeDecoy(services.vault, asked)
}

async function attempt<Answer extends object>(
  tx: Transaction,
  services: EmbeddedServices,
  request: AuthenticatedRequest,
  operation: Operation<Answer>,
  call: Call,
): Promise<Outcome<Answer>> {
  const holder = await findCaller(tx, services, request, operation)
  const { residentId } = holder
  const known = operation.repeatable && (await findIdempotentAnswer(tx, services, residentId, operation.repeatable))
  if (known) return { answer: known as Answer & Notified } // keepIdempotentAnswer wrote it for this operation
  const { transactionID: transactionId, otp: code, individualId: idUsed } = request
  const spent = await authenticate(tx, services, { residentId, transactionId, code, idUsed }, operation.act, call)
  if (spent.outcome !== 'verified') return { refused: new ResidentError('otp-wrong') }
  const resident = await readResident(tx, services.vault, residentId)
  const result = await operation.work(tx, resident)
  const to = { residentId, contacts: holder.contacts, language: resident.identity.preferredLang }
  const source = { entryPoint: call.entryPoint, usedId: { type: request.individualIdType, end: idUsed.slice(-4) } }
  if ('refused' in result) {
    await notifyResident(tx, services, { to, source, event: { event: 'serviceRefused', at: services.now() } })
    return { refused: new ResidentError(result.refused) }
  }
  for (const { event } of listNews(result)) await notifyResident(tx, services, { to, source, event })
  const told = { ...result.answer, message: describeNotification(holder.maskedContacts) }
  if (operation.repeatable) await keepIdempotentAnswer(tx, services, residentId, operation.repeatable, told)
  return { answer: told }
}

/** All in one transaction. @throws ResidentError otp-wrong, no-contact, or the refusal of the operation */
export async function performAuthenticated<Answer extends object>(
  services: EmbeddedServices,
  request: AuthenticatedRequest,
  operation: Operation<Answer>,
  call: Call,
): Promise<Answer & Notified> {
  const outcome = await services.database.transaction((tx) => attempt(tx, services, request, operation, call))
  services.nudgeOutbox()
  if ('refused' in outcome) throw outcome.refused
  return outcome.answer
}
