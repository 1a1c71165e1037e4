import 'server-only'
import { appendAuditEntry } from '@/db/audit'
import type { Transaction } from '@/db/database'
import { insertOutboxMessages } from '@/db/outbox'
import {
  findRegistration,
  listRegistrationSteps,
  readStatusSentAt,
  setStatusSentAt,
  type Registration,
} from '@/db/registrations'
import { readResident } from '@/db/residents'
import type { Contact } from '@/lib/contacts/contact-address'
import type { RidStatusRequest } from '@/lib/contract/rid-status-api'
import { ResidentError } from '@/lib/contract/resident-error'
import { composeMessages, type Recipient } from '@/lib/notifications/compose-messages'
import { describeNotification, maskContact } from '@/lib/contacts/mask-contact'
import { findRequestState, type RequestState } from '@/lib/requests/request-state'
import type { Call } from '../call'
import type { RidStatusAnswer } from '../resident-backend'
import { listUsableContacts } from './holder'
import { notifyResident } from './notify-resident'
import type { EmbeddedServices } from './services'

/** Anybody may ask, so each RID sends few messages (docs/design.md, RID status). */
const messagePauseSeconds = 600

async function findRecipient(
  tx: Transaction,
  services: EmbeddedServices,
  registration: Registration,
): Promise<Recipient> {
  const { residentId, applicant } = registration
  if (residentId) {
    const contacts = await listUsableContacts(tx, services, residentId)
    const { identity } = await readResident(tx, services.vault, residentId)
    return { residentId, contacts, language: identity.preferredLang }
  }
  const given: Contact[] = []
  if (applicant.email) given.push({ channel: 'email', address: applicant.email })
  if (applicant.phone) given.push({ channel: 'sms', address: applicant.phone })
  const contacts = given.filter(({ channel }) => services.channels.includes(channel))
  return { residentId: null, contacts, language: applicant.language }
}

async function sendStatusOnce(
  tx: Transaction,
  services: EmbeddedServices,
  registration: Registration,
  recipient: Recipient,
  status: RequestState,
  call: Call,
) {
  const now = services.now()
  const sentAt = await readStatusSentAt(tx, registration.id)
  if (sentAt && now.getTime() - sentAt.getTime() < messagePauseSeconds * 1000) return false
  const event = { event: 'ridStatus', ridEnd: registration.rid.slice(-4), status } as const
  const { residentId, ...to } = recipient
  if (residentId) await notifyResident(tx, services, { to: { residentId, ...to }, event, source: call })
  else await insertOutboxMessages(tx, services.vault, composeMessages(recipient, event, services.timeZone), now)
  await setStatusSentAt(tx, registration.id, now)
  return true
}

export async function checkRidStatus(
  services: EmbeddedServices,
  request: RidStatusRequest,
  call: Call,
): Promise<RidStatusAnswer> {
  const answer = await services.database.transaction(async (tx) => {
    const registration = await findRegistration(tx, services.vault, request.individualId)
    if (!registration) throw new ResidentError('rid-not-found')
    const recipient = await findRecipient(tx, services, registration)
    if (recipient.contacts.length === 0) throw new ResidentError('no-contact')
    const steps = await listRegistrationSteps(tx, registration.id)
    const state = findRequestState(registration.status, steps)
    const isSentNow = await sendStatusOnce(tx, services, registration, recipient, state, call)
    const act = { act: 'registration.checked', outcome: registration.status, at: services.now(), ...call }
    if (registration.residentId) await appendAuditEntry(tx, services.vault, { chain: registration.residentId, ...act })
    const maskedContacts = recipient.contacts.map(maskContact)
    const { status: ridStatus, kind } = registration
    return { ridStatus, kind, steps, maskedContacts, isSentNow, message: describeNotification(maskedContacts) }
  })
  services.nudgeOutbox()
  return answer
}
