import type { LockState } from '@/lib/backend/account/locks-account'

export function summarizeBiometrics(states: readonly LockState[]): 'allLocked' | 'partly' | 'allOpen' {
  const three = states.filter(({ authType }) => authType !== 'demo')
  const locked = three.filter(({ state }) => state === 'locked')
  if (locked.length === 0) return 'allOpen'
  return locked.length === three.length ? 'allLocked' : 'partly'
}
