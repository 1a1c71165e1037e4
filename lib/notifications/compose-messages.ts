import 'server-only'
import { createTranslator } from 'next-intl'
import type { NewOutboxMessage } from '@/db/outbox'
import type { Contact } from '@/db/residents'
import { formatDate } from '@/lib/i18n/format-date'
import { findLocaleOfWireCode, type Locale } from '@/lib/i18n/languages'
import { loadWords } from '@/lib/i18n/words'

type Status = 'RECEIVED' | 'PROCESSING' | 'PROCESSED' | 'REJECTED' | 'RE_REGISTER' | 'CANCELLED'
/** What happened, with what its words need. Times are told in the country's time zone. */
export type NotificationEvent =
  | { event: 'otp'; code: string; until: Date }
  /** For a contact that is to be registered: its owner need not have an ID here. */
  | { event: 'contactCode'; code: string; until: Date }
  | { event: 'ridStatus'; ridEnd: string; status: Status }
  | { event: 'cardDownloaded' | 'authLocked' | 'authUnlocked' | 'historyRead' | 'serviceRefused'; at: Date }
  /** The one message with a whole ID in it: its owner asked for it. */
  | { event: 'lostIdFound'; idType: 'UIN' | 'RID'; id: string }
  /** The RID is new, and its owner needs it to follow the request. */
  | { event: 'printOrdered' | 'updateRequested'; rid: string; at: Date }
  /** `number`: of the report that a use of the ID is not the resident's own. */
  | { event: 'misuseReported'; number: string; at: Date }
  /** `idEnd`: the VID's last four digits. */
  | { event: 'vidGenerated' | 'vidRevoked'; idEnd: string; at: Date }
  /** `ridEnd`: the RID's last four digits. */
  | { event: 'requestCancelled'; ridEnd: string; at: Date }

export type Recipient = { residentId: string | null; contacts: Contact[]; language: string }

function fillValues(locale: Locale, timeZone: string, event: NotificationEvent): Record<string, string> {
  if ('code' in event) return { code: event.code, until: formatDate(locale, event.until, 'clock', timeZone) }
  if (event.event === 'ridStatus') {
    return { ridEnd: event.ridEnd, status: loadWords(locale).notifications.ridStatus.status[event.status] }
  }
  if (event.event === 'lostIdFound')
    return { id: event.id, kind: loadWords(locale).notifications.lostIdFound.kind[event.idType] }
  const at = formatDate(locale, event.at, 'moment', timeZone)
  if ('rid' in event) return { rid: event.rid, at }
  if ('ridEnd' in event) return { ridEnd: event.ridEnd, at }
  if ('number' in event) return { number: event.number, at }
  return 'idEnd' in event ? { idEnd: event.idEnd, at } : { at }
}

/** One message per contact, in the recipient's own language; rows for the outbox. */
export function composeMessages(recipient: Recipient, event: NotificationEvent, timeZone: string): NewOutboxMessage[] {
  const locale = findLocaleOfWireCode(recipient.language)
  const { brand, notifications } = loadWords(locale)
  const t = createTranslator({ locale, timeZone, messages: { words: notifications[event.event] }, namespace: 'words' })
  const values = { ...brand, ...fillValues(locale, timeZone, event) }
  return recipient.contacts.map(({ channel, address }) => ({
    residentId: recipient.residentId,
    event: event.event,
    channel,
    staleAt: 'code' in event ? event.until : null,
    message: {
      to: address,
      subject: channel === 'email' ? t('email.subject', values) : null,
      text: channel === 'email' ? t('email.text', values) : t('sms.text', values),
      otp: 'code' in event ? event.code : null,
    },
  }))
}
