import type { VidType } from './vid-policy'

/** `replaced`: the portal ended it to make room for a new one. */
export type VidState = 'live' | 'expired' | 'revoked' | 'replaced'

type VidTimes = { type: VidType; createdAt: Date; revokedAt: Date | null }

/** The rule ends the old VID at the exact moment when it makes the new one. */
const isSuccessor = (ended: VidTimes, other: VidTimes) =>
  other.type === ended.type && other.createdAt.getTime() === ended.revokedAt?.getTime()

/** @param all of its holder */
export function findEndedState(ended: VidTimes, all: readonly VidTimes[]): Exclude<VidState, 'live'> {
  if (!ended.revokedAt) return 'expired'
  return all.some((other) => isSuccessor(ended, other)) ? 'replaced' : 'revoked'
}
