import type { Identity } from '@/lib/identity/identity'
import { listAddressLanguages, writeRecordAsAnswers } from '../answers-of-record'
import { validateAnswer } from '../validate-answer'
import { listItemFields } from '../list-item-fields'
import type { Answer, UpdateItem } from '../update-items'
import { testIdentity } from './test-identity'

const testToday = '2026/11/23'
const noContacts = { email: null, phone: null }

/** Validates the answer as the item's page does. */
export function validateTyped(item: UpdateItem, typed: Answer, identity: Identity = testIdentity) {
  const current = writeRecordAsAnswers(identity, noContacts)[item]
  const fields = listItemFields(item, identity)
  return validateAnswer(item, typed, {
    fields,
    current,
    addressLanguages: listAddressLanguages(identity),
    today: testToday,
  })
}
