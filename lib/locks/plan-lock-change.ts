import { biometricTypes, lockableTypes, type AuthType } from './auth-types'

/** What a form shows or asks for: the switches that are on. `bio` is the one for all biometrics. */
export type LockSwitches = readonly string[]

/**
 * What somebody has changed on a form that showed some switches on. Only what differs from what was shown: on a page
 * that is out of date, a switch that nobody touched changes nothing.
 *
 * The switch for all biometrics, turned on, locks all three. Turned off it unlocks all three, unless one of the three
 * was turned off too: then these tell more exactly what is meant, as the one for all follows them where scripts run.
 * @param renewed what is open for a time and is to get a new one; a switch that was turned on goes first
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
