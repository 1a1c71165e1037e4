'use server'

import { pageAction } from '@/lib/actions/page-action'
import { readField } from '@/lib/forms/typed-values'
import { tidyText } from '@/lib/inputs/typed-text'
import { keepMailboxFilter } from '../mailbox-filter'
import { requireDemo } from '../require-demo'

const longestAddress = 254

export const filterMailbox = pageAction(async (form) => {
  await requireDemo()
  await keepMailboxFilter(tidyText(readField(form, 'to')).slice(0, longestAddress) || null)
  return { page: 'mailbox' }
})
