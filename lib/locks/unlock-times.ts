/** In seconds; null until locked again. */
export const unlockTimes = { tenMinutes: 600, oneHour: 3600, untilLocked: null } as const
export const unlockTimeNames = ['tenMinutes', 'oneHour', 'untilLocked'] as const satisfies (keyof typeof unlockTimes)[]
export type UnlockTime = keyof typeof unlockTimes

/** An unknown name gives the shortest time, because an unclear wish must not leave a lock open. */
export const readUnlockTime = (name: string | undefined): UnlockTime =>
  unlockTimeNames.find((time) => time === name) ?? 'tenMinutes'
