import { biometricTypes, lockableTypes, type AuthType } from './auth-types'

/** The switches that are on; `bio` is the one for all biometrics. */
export type LockSwitches = readonly string[]

/**
 * Compares with what the page showed, so an old page changes only touched switches.
 * A single biometric switch turned off is more exact than `bio`, which follows it where scripts run.
 * @param renewed open types that get a new time; a switch turned on wins
 */
export function planLockChange(
  shown: LockSwitches,
  wished: LockSwitches,
  renewed: LockSwitches = [],
): { lock: AuthType[]; unlock: AuthType[] } {
  const isTurnedOn = (name: string) => wished.includes(name) && !shown.includes(name)
  const isTurnedOff = (name: string) => shown.includes(name) && !wished.includes(name)
  const unlocksAll = isTurnedOff('bio') && !biometricTypes.some(isTurnedOff)
  const lock = lockableTypes.filter((type) => isTurnedOn(type) || (type !== 'demo' && isTurnedOn('bio')))
  const opens = (type: AuthType) => isTurnedOff(type) || renewed.includes(type)
  const unlock = lockableTypes.filter((type) => opens(type) || (type !== 'demo' && unlocksAll))
  return { lock, unlock: unlock.filter((type) => !lock.includes(type)) }
}
