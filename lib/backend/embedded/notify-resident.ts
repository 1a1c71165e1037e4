import 'server-only'
import { insertActivity, type ActivityDetails } from '@/db/activities'
import type { Transaction } from '@/db/database'
import { insertOutboxMessages } from '@/db/outbox'
import type { Contact } from '@/db/residents'
import { composeMessages, type NotificationEvent } from '@/lib/notifications/compose-messages'
import type { EmbeddedServices } from './services'

export type Notification = {
  to: { residentId: string; contacts: Contact[]; language: string }
  event: Exclude<NotificationEvent, { code: string }>
  /** How it came about, for the resident to recognise it. */
  source: { door: 'page' | 'api' | 'worker'; device?: string; usedId?: ActivityDetails['usedId'] }
  authTypes?: string[] | undefined
}

function describe({ event, source, authTypes }: Notification): ActivityDetails {
  const { usedId, device } = source
  const subject = 'idEnd' in event ? event.idEnd : 'ridEnd' in event ? event.ridEnd : 'rid' in event ? event.rid.slice(-4) : undefined // prettier-ignore
  return { usedId, device, authTypes, subjectEnd: subject, status: 'status' in event ? event.status : undefined }
}

/** Owes the resident the messages of an event, and notes it in their activity; in the transaction of the act itself. */
export async function notifyResident(
  tx: Transaction,
  services: EmbeddedServices,
  notification: Notification,
): Promise<void> {
  const { to, event, source } = notification
  const at = services.now()
  const messages = composeMessages(to, event, services.timeZone)
  await insertOutboxMessages(tx, services.vault, messages, at)
  const activity = { residentId: to.residentId, at, event: event.event, door: source.door }
  await insertActivity(tx, services.vault, { ...activity, details: describe(notification) })
}
