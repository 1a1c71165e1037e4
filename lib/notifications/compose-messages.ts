import 'server-only'
import { createTranslator } from 'next-intl'
import type { NewOutboxMessage } from '@/db/outbox'
import type { Contact } from '@/lib/contacts/contact-address'
import { formatDate } from '@/lib/i18n/format-date'
import { formatList } from '@/lib/i18n/format-list'
import { findLocaleOfWireCode, type Locale } from '@/lib/i18n/languages'
import { normalizeAddress } from '@/lib/contacts/contact-address'
import { loadWords } from '@/lib/i18n/words'
import { foldSms } from './fold-sms'
import { chooseWords, usualChoices, type NotificationEvent } from './notification-event'

export type Recipient = { residentId: string | null; contacts: Contact[]; language: string }

const listNumbers = (event: NotificationEvent): Record<string, string> =>
  Object.fromEntries(
    Object.entries(event).flatMap(([name, value]) =>
      ['code', 'rid', 'ridEnd', 'idEnd', 'number', 'id'].includes(name) ? [[name, String(value)]] : [],
    ),
  )

function fillValues(locale: Locale, timeZone: string, event: NotificationEvent): Record<string, string> {
  const words = loadWords(locale)
  const values = listNumbers(event)
  if ('code' in event) return { ...values, until: formatDate(locale, event.until, 'clock', timeZone) }
  if (event.event === 'ridStatus') return { ...values, status: words.notifications.ridStatus.status[event.status] }
  if (event.event === 'lostIdFound') return { ...values, kind: words.notifications.lostIdFound.kind[event.idType] }
  const moment = (at: Date) => formatDate(locale, at, 'moment', timeZone)
  values.at = moment(event.at)
  if ('authTypes' in event)
    values.types = formatList(
      locale,
      event.authTypes.map((type) => words.locks.names[type]),
    )
  if ('until' in event) values.until = event.until ? moment(event.until) : ''
  if ('about' in event && event.about !== 'card') {
    values.list = formatList(
      locale,
      event.about.map((item) => words.requests.items[item]),
    )
  }
  return values
}

export function composeMessages(recipient: Recipient, event: NotificationEvent, timeZone: string): NewOutboxMessage[] {
  const locale = findLocaleOfWireCode(recipient.language)
  const { brand, notifications } = loadWords(locale)
  const t = createTranslator({ locale, timeZone, messages: { words: notifications[event.event] }, namespace: 'words' })
  const values = { ...brand, ...usualChoices, ...chooseWords(event), list: '', ...fillValues(locale, timeZone, event) }
  const subject = t('email.subject', values)
  return recipient.contacts.map(({ channel, address }) => ({
    residentId: recipient.residentId,
    event: event.event,
    channel,
    staleAt: 'code' in event ? event.until : null,
    message: {
      // Earlier releases stored numbers as typed.
      to: normalizeAddress(address),
      subject: channel === 'email' ? subject : null,
      text: channel === 'email' ? t('email.text', values) : foldSms(t('sms.text', { ...values, subject })),
      otp: 'code' in event ? event.code : null,
    },
  }))
}
