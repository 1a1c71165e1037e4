'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { readField } from '@/lib/forms/typed-values'
import { tidyText } from '@/lib/inputs/typed-text'
import { buildPath } from '@/lib/i18n/paths'
import { keepMailboxFilter } from '../mailbox-filter'
import { requireDemo } from '../require-demo'

const longestAddress = 254

/** Narrows the mailbox to one address; an empty field shows all. */
export async function filterMailbox(form: FormData): Promise<void> {
  await requireDemo()
  await keepMailboxFilter(tidyText(readField(form, 'to')).slice(0, longestAddress) || null)
  redirect(buildPath(await getLocale(), 'mailbox'))
}
