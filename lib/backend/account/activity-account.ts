import type { Device } from '@/lib/history/describe-device'

/** No number in an entry is whole. */
export type ActivityEntry = {
  id: number
  at: Date
  event: string
  entryPoint: 'page' | 'api' | 'worker'
  device: Device | null
  usedId: { type: 'UIN' | 'VID'; end: string } | null
  subjectEnd: string | null
  status: string | null
  authTypes: string[]
  words: Record<string, string>
  isUnread: boolean
}

export interface ActivityAccount {
  list(residentId: string, stretch: { offset: number; limit: number }): Promise<ActivityEntry[]>
  count(residentId: string): Promise<{ total: number; unread: number }>
  markRead(residentId: string, ids?: number[]): Promise<void>
}
