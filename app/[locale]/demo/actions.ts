'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { findDemoResident } from '@/lib/demo/named-residents'
import { keepTypedValues, readField } from '@/lib/forms/typed-values'
import { buildPath } from '@/lib/i18n/paths'
import { keepMailboxFilter } from './mailbox-filter'
import { requireDemo } from './require-demo'

// The form names a case alone, so that no number is in the page's address or its forms.
async function readResident(form: FormData) {
  await requireDemo()
  return findDemoResident(readField(form, 'case')) ?? redirect(buildPath(await getLocale(), 'demo'))
}

/** Opens the sign-in page with the person's number filled in. */
export async function startSignIn(form: FormData): Promise<void> {
  const { uin } = await readResident(form)
  await keepTypedValues('sign-in', { identifier: uin })
  redirect(buildPath(await getLocale(), 'signIn'))
}

/** Opens the status page with the person's newest application filled in. */
export async function startStatus(form: FormData): Promise<void> {
  const { rid } = await readResident(form)
  await keepTypedValues('status', { rid: rid ?? '' })
  redirect(buildPath(await getLocale(), 'status'))
}

/** Opens the mailbox with the person's messages alone. */
export async function openMessages(form: FormData): Promise<void> {
  const { email, phone } = await readResident(form)
  await keepMailboxFilter(email ?? phone)
  redirect(buildPath(await getLocale(), 'mailbox'))
}
