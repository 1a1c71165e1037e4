import 'server-only'
import { deleteDraft } from '@/db/update-drafts'
import type { UpdateAccount } from '../../account/update-account'
import type { EmbeddedServices } from '../services'
import { chooseItems, keepAnswer, listPendingItems } from './update/change-draft'
import { confirmContactProof, startContactProof } from './update/contact-proof'
import { dropDocument, keepDocument, readDocument } from './update/draft-documents'
import { readCurrent, readDraft, readItem } from './update/read-draft'
import { submitDraft } from './update/submit-draft'

export function createUpdateAccount(services: EmbeddedServices): UpdateAccount {
  const { database } = services
  return {
    readDraft: (residentId) => readDraft(services, residentId),
    readCurrent: (residentId) => readCurrent(services, residentId),
    readItem: (residentId, item) => readItem(services, residentId, item),
    listPendingItems: (residentId) => listPendingItems(database.reader, services, residentId),
    chooseItems: (residentId, items) => chooseItems(services, residentId, items),
    keepAnswer: (residentId, item, answer, options) => keepAnswer(services, residentId, item, answer, options),
    startContactProof: (residentId, item, call) => startContactProof(services, residentId, item, call),
    confirmContactProof: (residentId, item, challenge, code, call) =>
      confirmContactProof(services, residentId, item, challenge, code, call),
    keepDocument: (residentId, upload) => keepDocument(services, residentId, upload),
    readDocument: (residentId, proof) => readDocument(services, residentId, proof),
    dropDocument: (residentId, proof) => dropDocument(services, residentId, proof),
    dropDraft: (residentId) => database.transaction((tx) => deleteDraft(tx, residentId)),
    submit: (residentId, key, call) => submitDraft(services, residentId, key, call),
  }
}
