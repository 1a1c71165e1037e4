'use server'

import { pageAction } from '@/lib/actions/page-action'
import { findDemoResident } from '@/lib/demo/named-residents'
import { keepTypedValues, readField } from '@/lib/forms/typed-values'
import { keepMailboxFilter } from './mailbox-filter'
import { requireDemo } from './require-demo'

type DemoResident = NonNullable<ReturnType<typeof findDemoResident>>

// The form names only a case, so no number is in a URL or a form.
const demoAction = (page: 'signIn' | 'status' | 'mailbox', work: (resident: DemoResident) => Promise<void>) =>
  pageAction(async (form) => {
    await requireDemo()
    const resident = findDemoResident(readField(form, 'case'))
    if (!resident) return { page: 'demo' }
    await work(resident)
    return { page }
  })

export const prefillSignIn = demoAction('signIn', ({ uin }) => keepTypedValues('sign-in', { identifier: uin }))

export const prefillStatus = demoAction('status', ({ rid }) => keepTypedValues('status', { rid: rid ?? '' }))

export const openMessages = demoAction('mailbox', ({ email, phone }) => keepMailboxFilter(email ?? phone))
