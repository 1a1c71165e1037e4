/** For how many seconds somebody may unlock; null until they lock again. */
export const unlockTimes = { tenMinutes: 600, oneHour: 3600, untilLocked: null } as const
export type UnlockTime = keyof typeof unlockTimes

/** The time of that name; the shortest for anything else, since what is unclear must not stay open. */
export const readUnlockTime = (name: string | undefined): UnlockTime =>
  name === 'oneHour' || name === 'untilLocked' ? name : 'tenMinutes'
