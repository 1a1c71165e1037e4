import 'server-only'
import { appendAuditEntry } from '@/db/audit'
import type { Transaction } from '@/db/database'
import { insertOutboxMessages } from '@/db/outbox'
import { listOtpTimesSince } from '@/db/otp'
import { readResident } from '@/db/residents'
import type { Contact } from '@/lib/contacts/contact-address'
import { findDraft, writeDraft } from '@/db/update-drafts'
import { foldAddress } from '@/lib/contacts/contact-address'
import { composeMessages } from '@/lib/notifications/compose-messages'
import { maskContact } from '@/lib/contacts/mask-contact'
import { makeOtp, type MadeOtp } from '@/lib/otp/make-otp'
import { spendOtp } from '@/lib/otp/spend-otp'
import type { ContactProof } from '../../../account/update-account'
import type { Call } from '../../../call'
import type { Challenge, ChallengeStart } from '../../../challenge'
import type { EmbeddedServices } from '../../services'
import { timeDraft } from './change-draft'
import { channels, type ContactItem } from './draft-content'
import { describeDraft } from './read-draft'

/** Codes go to an address that somebody typed; a real owner needs no more. */
const mostCodesADay = 20
const daySeconds = 24 * 60 * 60

type Subject = { residentId: string; item: ContactItem; draftId: string; address: string }

/** Not the resident: wrong tries must not freeze their ID. Not the address either: a new one would reset resends. */
function holderOf({ residentId, item, draftId, address }: Subject) {
  return { residentId: `contact-${item}-${residentId}`, transactionId: `${draftId}|${item}|${foldAddress(address)}` }
}

async function findSubject(tx: Transaction, services: EmbeddedServices, residentId: string, item: ContactItem) {
  const draft = await findDraft(tx, services.vault, residentId, services.now())
  const address = draft?.content.answers[item]?.value
  return draft && address ? { draft, subject: { residentId, item, draftId: draft.id, address } } : null
}

async function makeCode(tx: Transaction, services: EmbeddedServices, subject: Subject): Promise<MadeOtp> {
  const holder = holderOf(subject)
  if (services.areLimitsOn) {
    const since = new Date(services.now().getTime() - daySeconds * 1000)
    const times = await listOtpTimesSince(tx, holder.residentId, since)
    const oldest = times.at(-mostCodesADay)
    if (oldest) {
      const retryAfterSeconds = Math.ceil((oldest.getTime() - since.getTime()) / 1000)
      return { outcome: 'too-soon', retryAfterSeconds }
    }
  }
  return makeOtp(tx, services, holder)
}

/** Only to the new address, since other people may read the registered ones. */
async function sendCode(
  tx: Transaction,
  services: EmbeddedServices,
  { residentId, item, address }: Subject,
  made: MadeOtp & { outcome: 'made' },
) {
  const { vault, timeZone, now } = services
  const contact: Contact = { channel: channels[item], address }
  const { identity } = await readResident(tx, vault, residentId)
  const recipient = { residentId, contacts: [contact], language: identity.preferredLang }
  const event = { event: 'contactCode', code: made.code, until: made.expiresAt } as const
  await insertOutboxMessages(tx, vault, composeMessages(recipient, event, timeZone), now())
  return maskContact(contact)
}

export async function startContactProof(
  services: EmbeddedServices,
  residentId: string,
  item: ContactItem,
  call: Call,
): Promise<ChallengeStart> {
  const start = await services.database.transaction(async (tx): Promise<ChallengeStart> => {
    const found = await findSubject(tx, services, residentId, item)
    if (!found) return { outcome: 'no-contact' }
    const made = await makeCode(tx, services, found.subject)
    if (made.outcome !== 'made') return { outcome: made.outcome, retryAfterSeconds: made.retryAfterSeconds }
    const maskedContacts = [await sendCode(tx, services, found.subject, made)]
    const entry = { chain: residentId, at: services.now(), act: 'contact.code-requested', outcome: 'sent', ...call }
    await appendAuditEntry(tx, services.vault, entry)
    const { expiresAt, resendAt } = made
    return {
      outcome: 'sent',
      challenge: { residentId, transactionId: found.draft.id, maskedContacts, idUsed: null, expiresAt, resendAt },
    }
  })
  if (start.outcome === 'sent') services.nudgeOutbox()
  return start
}

/** Valid only for the address and the draft that it was sent for. */
export async function confirmContactProof(
  services: EmbeddedServices,
  residentId: string,
  item: ContactItem,
  challenge: Challenge,
  code: string,
  call: Call,
): Promise<ContactProof> {
  const { database, vault } = services
  return database.transaction(async (tx): Promise<ContactProof> => {
    const found = await findSubject(tx, services, residentId, item)
    const isHere = found?.draft.id === challenge.transactionId && challenge.residentId === residentId
    if (!found || !isHere) return { outcome: 'gone' }
    const { draft, subject } = found
    const spent = await spendOtp(tx, services, { ...holderOf(subject), code })
    const entry = { chain: residentId, at: services.now(), act: 'contact.proved', outcome: spent.outcome, ...call }
    await appendAuditEntry(tx, vault, entry)
    if (spent.outcome !== 'verified') return spent
    const proven = { ...draft.content.proven, [item]: subject.address }
    const kept = await writeDraft(tx, vault, residentId, { ...draft.content, proven }, timeDraft(services))
    return { outcome: 'verified', draft: await describeDraft(tx, services, kept) }
  })
}
