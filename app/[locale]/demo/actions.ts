'use server'

import { pageAction } from '@/lib/actions/page-action'
import { findDemoResident } from '@/lib/demo/named-residents'
import { keepTypedValues, readField } from '@/lib/forms/typed-values'
import { keepMailboxFilter } from './mailbox-filter'
import { requireDemo } from './require-demo'

type DemoResident = NonNullable<ReturnType<typeof findDemoResident>>

// The form names a case alone, so that no number is in the page's address or its forms.
const demoAction = (page: 'signIn' | 'status' | 'mailbox', work: (resident: DemoResident) => Promise<void>) =>
  pageAction(async (form) => {
    await requireDemo()
    const resident = findDemoResident(readField(form, 'case'))
    if (!resident) return { page: 'demo' }
    await work(resident)
    return { page }
  })

/** Opens the sign-in page with the person's number filled in. */
export const startSignIn = demoAction('signIn', ({ uin }) => keepTypedValues('sign-in', { identifier: uin }))

/** Opens the status page with the person's newest application filled in. */
export const startStatus = demoAction('status', ({ rid }) => keepTypedValues('status', { rid: rid ?? '' }))

/** Opens the mailbox with the person's messages alone. */
export const openMessages = demoAction('mailbox', ({ email, phone }) => keepMailboxFilter(email ?? phone))
