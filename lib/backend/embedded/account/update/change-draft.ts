import 'server-only'
import type { Reader, Transaction } from '@/db/database'
import { keepDraftDocumentsOf } from '@/db/draft-documents'
import { readResident, type Resident } from '@/db/residents'
import { deleteDraft, findDraft, writeDraft, type DraftContent, type DraftTimes } from '@/db/update-drafts'
import { dropUnchanged, listChanged } from '@/lib/identity/identity-change'
import { listProofsOfItems } from '@/lib/requests/required-proofs'
import { buildChange } from '@/lib/update/build-change'
import { validateAnswer } from '@/lib/update/validate-answer'
import type { ValidatedAnswer } from '@/lib/update/validated-answer'
import { listItemsOfChange } from '@/lib/update/list-items-of-change'
import { updateItems, type Answer, type AnswerProblem, type UpdateItem } from '@/lib/update/update-items'
import type { UpdateDraft } from '@/lib/update/update-draft'
import type { KeptAnswer } from '../../../account/update-account'
import { findContacts, listPendingChanges } from '../../open-update'
import type { EmbeddedServices } from '../../services'
import { channels, emptyContent, readContactItem, withAnswer, withItems, withRefused } from './draft-content'
import { describeDraft, describeItem } from './read-draft'

const draftSeconds = 24 * 60 * 60

export function timeDraft({ now }: EmbeddedServices): DraftTimes {
  const at = now()
  return { at, expiresAt: new Date(at.getTime() + draftSeconds * 1000) }
}

export async function listPendingItems(db: Reader, services: EmbeddedServices, residentId: string) {
  const pending = (await listPendingChanges(db, services, residentId)).flatMap(listItemsOfChange)
  return updateItems.filter((item) => pending.includes(item))
}

/** Drops items that cannot be changed now; without items there is no draft. */
export async function chooseItems(
  services: EmbeddedServices,
  residentId: string,
  items: UpdateItem[],
): Promise<UpdateDraft | null> {
  const { database, vault, requests, now } = services
  return database.transaction(async (tx) => {
    const pending = await listPendingItems(tx, services, residentId)
    const free = items.filter((item) => !pending.includes(item))
    if (free.length === 0) {
      await deleteDraft(tx, residentId)
      return null
    }
    const draft = await findDraft(tx, vault, residentId, now())
    const content = withItems(draft?.content ?? emptyContent, free)
    const chosen = await writeDraft(tx, vault, residentId, content, timeDraft(services))
    if (draft) await keepDraftDocumentsOf(tx, draft.id, listProofsOfItems(content.items, requests.demandedProofs))
    return describeDraft(tx, services, chosen)
  })
}

async function findStandingProblem(
  tx: Transaction,
  services: EmbeddedServices,
  residentId: string,
  item: UpdateItem,
): Promise<AnswerProblem | null> {
  const contact = readContactItem(item)
  // No code can reach this contact to prove it.
  if (contact && !services.channels.includes(channels[contact])) return 'taken'
  return (await listPendingItems(tx, services, residentId)).includes(item) ? 'pending' : null
}

async function isUnchanged(
  tx: Transaction,
  services: EmbeddedServices,
  resident: Resident,
  item: UpdateItem,
  answer: Answer,
) {
  const change = buildChange({ [item]: answer }, resident.identity)
  const contacts = await findContacts(tx, services, resident.id)
  return listChanged(dropUnchanged(resident.identity, contacts, change)).length === 0
}

async function validate(
  tx: Transaction,
  services: EmbeddedServices,
  residentId: string,
  item: UpdateItem,
  typed: Answer,
): Promise<ValidatedAnswer> {
  const resident = await readResident(tx, services.vault, residentId)
  const contacts = await findContacts(tx, services, resident.id)
  const from = describeItem(services, item, resident.identity, contacts)
  const [first] = from.fields
  const validated = validateAnswer(item, typed, from)
  const standing = await findStandingProblem(tx, services, residentId, item)
  if (standing) return { ...validated, problems: { [first?.name ?? item]: standing } }
  if (Object.keys(validated.problems).length > 0) return validated
  const isSame = await isUnchanged(tx, services, resident, item, validated.answer)
  return isSame ? { ...validated, problems: { [first?.name ?? item]: 'unchanged' } } : validated
}

/** Neither an expired draft nor a refusal loses what was typed; a cookie is too small for it. */
export async function keepAnswer(
  services: EmbeddedServices,
  residentId: string,
  item: UpdateItem,
  typed: Answer,
  { mustBeBegun = false } = {},
): Promise<KeptAnswer> {
  const { database, vault, now } = services
  return database.transaction(async (tx) => {
    const draft = await findDraft(tx, vault, residentId, now())
    if (mustBeBegun && !draft) return { outcome: 'not-begun' }
    const { answer, problems } = await validate(tx, services, residentId, item, typed)
    const keep = (content: DraftContent) => writeDraft(tx, vault, residentId, content, timeDraft(services))
    if (Object.keys(problems).length > 0) {
      if (draft) await keep(withRefused(draft.content, item, Object.keys(answer), typed))
      return { outcome: 'refused', problems }
    }
    const kept = await keep(withAnswer(draft?.content ?? emptyContent, item, answer))
    return { outcome: 'kept', draft: await describeDraft(tx, services, kept) }
  })
}
