import type { Device } from '@/lib/history/describe-device'

/** One thing that happened with a resident's ID; no number in it is whole. */
export type ActivityEntry = {
  id: number
  at: Date
  /** A key of the words under `activity.events`, or one that has none yet. */
  event: string
  door: 'page' | 'api' | 'worker'
  /** Null where the door has none. */
  device: Device | null
  /** The ID it was done with: its kind and last four digits. */
  usedId: { type: 'UIN' | 'VID'; end: string } | null
  /** The last four digits of what it is about. */
  subjectEnd: string | null
  /** Where a request stood. */
  status: string | null
  /** Ways to use the ID that were locked or unlocked. */
  authTypes: string[]
  /** What its words are chosen by, where there is more than one way to say it. */
  words: Record<string, string>
  isUnread: boolean
}

export interface ActivityAccount {
  /** Newest first. */
  list(residentId: string, stretch: { offset: number; limit: number }): Promise<ActivityEntry[]>
  count(residentId: string): Promise<{ total: number; unread: number }>
  /** Marks those entries as read, or without `ids` all; another resident's stay as they are. */
  markRead(residentId: string, ids?: number[]): Promise<void>
}
