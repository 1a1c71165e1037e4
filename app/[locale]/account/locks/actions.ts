'use server'

import { residentAction } from '@/lib/actions/page-action'
import { readField } from '@/lib/forms/typed-values'
import { lockableTypes } from '@/lib/locks/auth-types'
import { planLockChange } from '@/lib/locks/plan-lock-change'
import { readUnlockTime } from '@/lib/locks/unlock-times'
import { readActKey } from '@/lib/step-up/act'
import { changeLocks as act } from '@/lib/step-up/acts/change-locks'
import { stepUp } from '@/lib/step-up/step-up'

export const changeLocks = residentAction('locks', async (form, entry) => {
  const list = (name: string) => form.getAll(name).map(String)
  const change = planLockChange(readField(form, 'shown').split(','), list('on'), list('renew'))
  if (change.lock.length + change.unlock.length === 0) return { page: 'locks', query: { error: 'nothing' } }
  const values = { ...change, time: readUnlockTime(readField(form, 'time')) }
  return stepUp(entry, act, { key: readActKey(form), values, next: 'locks' })
})

export const lockEverything = residentAction('locks', async (form, entry) => {
  const values = { lock: [...lockableTypes], unlock: [], time: readUnlockTime(undefined) }
  return stepUp(entry, act, { key: readActKey(form), values, next: 'locks' })
})
