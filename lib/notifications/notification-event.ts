import type { AuthType } from '@/lib/locks/auth-types'
import type { UpdateItem } from '@/lib/updates/update-items'

type Status = 'RECEIVED' | 'PROCESSING' | 'PROCESSED' | 'REJECTED' | 'RE_REGISTER' | 'CANCELLED'
/** What happened, with what its words need. Times are told in the country's time zone. */
export type NotificationEvent =
  | { event: 'otp'; code: string; until: Date }
  /** For a contact that is to be registered: its owner need not have an ID here. */
  | { event: 'contactCode'; code: string; until: Date }
  /** Somebody asked where an application stands. */
  | { event: 'ridStatus'; ridEnd: string; status: Status }
  | { event: 'cardDownloaded' | 'historyRead' | 'serviceRefused'; at: Date }
  | { event: 'authLocked'; authTypes: AuthType[]; at: Date }
  /** `until`: null for good. */
  | { event: 'authUnlocked'; authTypes: AuthType[]; until: Date | null; at: Date }
  /** The one message with a whole ID in it: its owner asked for it. `isShown`: the answer showed it too. */
  | { event: 'lostIdFound'; idType: 'UIN' | 'RID'; id: string; isShown: boolean }
  /** The RID is new, and its owner needs it to follow the request. */
  | { event: 'printOrdered' | 'updateRequested'; rid: string; at: Date }
  /** `number`: of the report that a use of the ID is not the resident's own. */
  | { event: 'misuseReported'; number: string; at: Date }
  /** `idEnd`: the VID's last four digits. `hasReplaced`: another one ended for it. */
  | { event: 'vidGenerated'; idEnd: string; hasReplaced: boolean; at: Date }
  | { event: 'vidRevoked'; idEnd: string; at: Date }
  /** `ridEnd`: the RID's last four digits. */
  | { event: 'requestCancelled'; ridEnd: string; at: Date }
  | { event: 'requestDone' | 'requestRefused'; ridEnd: string; about: 'card' | UpdateItem[]; at: Date }

/** What choose between words that differ by what happened; each stands in messages as a `select`. */
type WordChoices = { what: string; replaced: string; time: string; shown: string; many: string }
/** Of an event that was noted before it had any. */
export const usualChoices: WordChoices = { what: 'other', replaced: 'no', time: 'open', shown: 'no', many: 'no' }

/** The choices that an event makes. */
export function chooseWords(event: NotificationEvent): Partial<WordChoices> {
  if ('about' in event) {
    if (event.about === 'card') return { what: 'card' }
    return { what: (event.about.length === 1 ? event.about[0] : undefined) ?? 'other' }
  }
  if (event.event === 'vidGenerated') return { replaced: event.hasReplaced ? 'yes' : 'no' }
  if (event.event === 'authUnlocked') return { time: event.until ? 'timed' : 'open' }
  return event.event === 'lostIdFound' ? { shown: event.isShown ? 'yes' : 'no' } : {}
}
