import 'server-only'
import { insertActivity, type ActivityDetails } from '@/db/activities'
import type { Transaction } from '@/db/database'
import { insertOutboxMessages } from '@/db/outbox'
import type { Contact } from '@/lib/contacts/contact-address'
import { composeMessages } from '@/lib/notifications/compose-messages'
import { chooseWords, type NotificationEvent } from '@/lib/notifications/notification-event'
import type { EmbeddedServices } from './services'

export type Notification = {
  to: { residentId: string; contacts: Contact[]; language: string }
  event: Exclude<NotificationEvent, { code: string }>
  source: { entryPoint: 'page' | 'api' | 'worker'; device?: string; usedId?: ActivityDetails['usedId'] }
}

function findSubject(event: Notification['event']): string | undefined {
  if ('idEnd' in event) return event.idEnd
  if ('ridEnd' in event) return event.ridEnd
  if ('rid' in event) return event.rid
  return 'number' in event ? event.number : undefined
}

function describe({ event, source }: Notification): ActivityDetails {
  const { usedId, device } = source
  return {
    usedId,
    device,
    authTypes: 'authTypes' in event ? event.authTypes : undefined,
    words: chooseWords(event),
    subjectEnd: findSubject(event)?.slice(-4),
    status: 'status' in event ? event.status : undefined,
  }
}

/** Must run in the transaction of the act, so that neither is lost. */
export async function notifyResident(
  tx: Transaction,
  services: EmbeddedServices,
  notification: Notification,
): Promise<void> {
  const { to, event, source } = notification
  const at = services.now()
  const messages = composeMessages(to, event, services.timeZone)
  await insertOutboxMessages(tx, services.vault, messages, at)
  const activity = { residentId: to.residentId, at, event: event.event, entryPoint: source.entryPoint }
  await insertActivity(tx, services.vault, { ...activity, details: describe(notification) })
}
