'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { readField } from '@/lib/forms/typed-values'
import { buildPath } from '@/lib/i18n/paths'
import { lockableTypes } from '@/lib/locks/auth-types'
import { planLockChange } from '@/lib/locks/plan-lock-change'
import { writeLockWish } from '@/lib/locks/read-lock-wish'
import { readUnlockTime } from '@/lib/locks/unlock-times'
import { readStepKey, takeStep } from '../steps/take-step'

/** Takes the switches that were turned, and what is to get a new time. */
export async function changeLocks(form: FormData): Promise<void> {
  const list = (name: string) => form.getAll(name).map(String)
  const { lock, unlock } = planLockChange(readField(form, 'shown').split(','), list('on'), list('renew'))
  if (lock.length + unlock.length === 0) redirect(`${buildPath(await getLocale(), 'locks')}?error=nothing`)
  const values = writeLockWish(lock, unlock, readUnlockTime(readField(form, 'time')))
  await takeStep({ name: 'changeLocks', key: readStepKey(form), values, page: 'locks' })
}

/** Locks every type; what is locked already stays so. */
export async function lockEverything(form: FormData): Promise<void> {
  const values = writeLockWish(lockableTypes, [], 'tenMinutes')
  await takeStep({ name: 'changeLocks', key: readStepKey(form), values, page: 'locks' })
}
