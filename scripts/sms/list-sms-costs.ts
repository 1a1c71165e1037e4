import { composeMessages } from '@/lib/notifications/compose-messages'
import { lockableTypes, type AuthType } from '@/lib/locks/auth-types'
import type { NotificationEvent } from '@/lib/notifications/notification-event'
import { updateItems, type UpdateItem } from '@/lib/update/update-items'
import { countSms } from '@/lib/notifications/fold-sms'
import { languages, locales, type Locale } from '@/lib/i18n/languages'

/** The longest date of French and English, for the highest cost. */
const at = new Date('2026-09-30T22:59:00Z')
const rid = '10001100011752220260930225900'
const statuses = ['RECEIVED', 'PROCESSING', 'PROCESSED', 'REJECTED', 'RE_REGISTER', 'CANCELLED'] as const

const everyType: AuthType[] = [...lockableTypes]

/** The end of a request, for each of its subjects. */
function listEnds(event: 'requestDone' | 'requestRefused'): (readonly [string, NotificationEvent])[] {
  const end = (name: string, about: 'card' | UpdateItem[]) =>
    [`${event} ${name}`, { event, ridEnd: '5900', about, at }] as const
  return [end('card', 'card'), ...updateItems.map((item) => end(item, [item])), end('several', ['name', 'address'])]
}

/** With values of the usual length. */
const events: readonly (readonly [string, NotificationEvent])[] = [
  ['otp', { event: 'otp', code: '123456', until: at }],
  ['contactCode', { event: 'contactCode', code: '123456', until: at }],
  ...statuses.map((status) => [`ridStatus ${status}`, { event: 'ridStatus', ridEnd: '5900', status }] as const),
  ['lostIdFound UIN', { event: 'lostIdFound', idType: 'UIN', id: '2406415031', isShown: false }],
  ['lostIdFound UIN, shown', { event: 'lostIdFound', idType: 'UIN', id: '2406415031', isShown: true }],
  ['lostIdFound RID', { event: 'lostIdFound', idType: 'RID', id: rid, isShown: false }],
  ...(['cardDownloaded', 'historyRead', 'serviceRefused'] as const).map((event) => [event, { event, at }] as const),
  ['authLocked', { event: 'authLocked', authTypes: ['bio-FMR'], at }],
  ['authLocked, all', { event: 'authLocked', authTypes: everyType, at }],
  ['authUnlocked', { event: 'authUnlocked', authTypes: ['bio-FMR'], until: null, at }],
  ['authUnlocked, for a time', { event: 'authUnlocked', authTypes: ['bio-FMR'], until: at, at }],
  ...(['printOrdered', 'updateRequested'] as const).map((event) => [event, { event, rid, at }] as const),
  ['misuseReported', { event: 'misuseReported', number: '48 213 907', at }],
  ['vidGenerated', { event: 'vidGenerated', idEnd: '5900', hasReplaced: false, at }],
  ['vidGenerated, replacing', { event: 'vidGenerated', idEnd: '5900', hasReplaced: true, at }],
  ['vidRevoked', { event: 'vidRevoked', idEnd: '5900', at }],
  ...(['requestDone', 'requestRefused'] as const).flatMap(listEnds),
  ['requestCancelled', { event: 'requestCancelled', ridEnd: '5900', at }],
]

export const listedEvents = new Set(events.map(([, { event }]) => event))

function writeCost(locale: Locale, event: NotificationEvent): string {
  const contacts = [{ channel: 'sms', address: '+21620123456' } as const]
  const [sms] = composeMessages({ residentId: null, contacts, language: languages[locale].wireCode }, event, 'UTC')
  const { encoding, units, segments } = countSms(sms?.message.text ?? '')
  return `${segments} (${units} ${encoding})`
}

/** For docs/messages.md. */
export function writeSmsTable(): string {
  const head = ['message', ...locales.map((locale) => languages[locale].name)]
  const rows = events.map(([name, event]) => [`\`${name}\``, ...locales.map((locale) => writeCost(locale, event))])
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return `${lines.join('\n')}\n`
}
