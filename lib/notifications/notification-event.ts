import type { AuthType } from '@/lib/locks/auth-types'
import type { UpdateItem } from '@/lib/update/update-items'

type Status = 'RECEIVED' | 'PROCESSING' | 'PROCESSED' | 'REJECTED' | 'RE_REGISTER' | 'CANCELLED'
/** Times are in the country's time zone. */
export type NotificationEvent =
  | { event: 'otp'; code: string; until: Date }
  /** The new contact's owner may have no ID here. */
  | { event: 'contactCode'; code: string; until: Date }
  | { event: 'ridStatus'; ridEnd: string; status: Status }
  | { event: 'cardDownloaded' | 'historyRead' | 'serviceRefused'; at: Date }
  | { event: 'authLocked'; authTypes: AuthType[]; at: Date }
  /** `until` is null without an end. */
  | { event: 'authUnlocked'; authTypes: AuthType[]; until: Date | null; at: Date }
  /** The only message with a whole ID, because its owner asked for it. `isShown`: the answer showed it too. */
  | { event: 'lostIdFound'; idType: 'UIN' | 'RID'; id: string; isShown: boolean }
  | { event: 'printOrdered' | 'updateRequested'; rid: string; at: Date }
  | { event: 'misuseReported'; number: string; at: Date }
  /** `idEnd` and `ridEnd` are the last four digits. `hasReplaced`: another VID ended to make room. */
  | { event: 'vidGenerated'; idEnd: string; hasReplaced: boolean; at: Date }
  | { event: 'vidRevoked'; idEnd: string; at: Date }
  | { event: 'requestCancelled'; ridEnd: string; at: Date }
  | { event: 'requestDone' | 'requestRefused'; ridEnd: string; about: 'card' | UpdateItem[]; at: Date }

/** Each is a `select` in the messages. */
type WordChoices = { what: string; replaced: string; time: string; shown: string; many: string }
export const usualChoices: WordChoices = { what: 'other', replaced: 'no', time: 'open', shown: 'no', many: 'no' }

export function chooseWords(event: NotificationEvent): Partial<WordChoices> {
  if ('about' in event) {
    if (event.about === 'card') return { what: 'card' }
    return { what: (event.about.length === 1 ? event.about[0] : undefined) ?? 'other' }
  }
  if (event.event === 'vidGenerated') return { replaced: event.hasReplaced ? 'yes' : 'no' }
  if (event.event === 'authUnlocked') return { time: event.until ? 'timed' : 'open' }
  return event.event === 'lostIdFound' ? { shown: event.isShown ? 'yes' : 'no' } : {}
}
