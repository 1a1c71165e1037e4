import type { ActivityEntry } from '@/lib/backend/account/activity-account'
import type { LockState } from '@/lib/backend/account/locks-account'
import type { ResidentRequest } from '@/lib/requests/resident-request'
import type { ResidentVid } from '@/lib/backend/account/virtual-ids-account'

export const doNothing = async () => undefined

const at = new Date('2026-11-03T08:15:00Z')

export const makeVid = (differing: Partial<ResidentVid> = {}): ResidentVid => ({
  id: 'vid-1',
  type: 'PERPETUAL',
  end: '4711',
  createdAt: at,
  expiresAt: null,
  revokedAt: null,
  state: 'live',
  ...differing,
})

export const makeEntry = (differing: Partial<ActivityEntry> = {}): ActivityEntry => ({
  id: 1,
  at,
  event: 'signedIn',
  entryPoint: 'page',
  device: { browser: 'Firefox', system: 'Android' },
  usedId: null,
  subjectEnd: null,
  status: null,
  authTypes: [],
  words: {},
  isUnread: false,
  ...differing,
})

export const makeRequest = (differing: Partial<ResidentRequest> = {}): ResidentRequest => ({
  id: 'request-1',
  rid: '10008100320482120261103081500',
  kind: 'UPDATE',
  status: 'RECEIVED',
  steps: [{ step: 'RECEIVED', at, reason: null }],
  createdAt: at,
  items: ['name', 'address'],
  address: [],
  canBeCancelled: true,
  ...differing,
})

/** Name and address, finger, iris and face, in this order; open where nothing is said. */
export const makeLocks = (...states: Partial<LockState>[]): LockState[] =>
  (['demo', 'bio-FMR', 'bio-IIR', 'bio-FID'] as const).map((authType, index) => ({
    authType,
    state: 'open',
    since: null,
    until: null,
    ...states[index],
  }))
