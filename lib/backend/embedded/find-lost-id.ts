import 'server-only'
import { listContacts } from '@/db/contacts'
import type { Transaction } from '@/db/database'
import { findNewestRid } from '@/db/registrations'
import { findResidentIdsByName, readResident, type Resident } from '@/db/residents'
import type { LostRequest } from '@/lib/contract/lost-api'
import { ResidentError, type ResidentErrorCode } from '@/lib/contract/resident-error'
import { foldAddress, isSameAddress, normalizeAddress } from '@/lib/contacts/contact-address'
import { foldName } from '@/lib/identity/fold-name'
import { describeNotification, maskContact } from '@/lib/contacts/mask-contact'
import type { Call } from '../call'
import type { LostIdAnswer, LostQuestion } from '../resident-backend'
import { authenticate } from './authenticate'
import { isDecoyId, makeDecoy, readHolder, type Holder } from './holder'
import { notifyResident } from './notify-resident'
import type { EmbeddedServices } from './services'

type Found = { holder: Holder; resident: Resident | null; idValue: string }
type Outcome = { answer: LostIdAnswer } | { refused: ResidentErrorCode }

const hideButLastTwo = (id: string) => id.slice(-2).padStart(id.length, 'X')
const lengths = { UIN: 10, RID: 29 } as const

async function findMatch(
  tx: Transaction,
  services: EmbeddedServices,
  request: LostQuestion,
): Promise<Resident | 'no-contact' | null> {
  const { vault } = services
  const nameLanguages = [request.langCode, ...(request.otherLangCodes ?? [])]
  const people: Resident[] = []
  for (const id of await findResidentIdsByName(tx, vault, request.name, request.postalCode)) {
    const resident = await readResident(tx, vault, id)
    const names = resident.identity.fullName.filter(({ language }) => nameLanguages.includes(language))
    if (names.some(({ value }) => foldName(value) === foldName(request.name))) people.push(resident)
  }
  const matches: Resident[] = []
  let contactsOfAll = 0
  for (const resident of people) {
    const contacts = await listContacts(tx, vault, resident.id)
    contactsOfAll += contacts.length
    const channel = request.contactType === 'EMAIL' ? 'email' : 'sms'
    const isMeant = (address: string) => isSameAddress(address, request.contactValue)
    if (contacts.some((contact) => contact.channel === channel && isMeant(contact.address))) matches.push(resident)
  }
  if (people.length === 1 && contactsOfAll === 0) return 'no-contact'
  return matches.length === 1 ? (matches[0] ?? null) : null
}

/** The same question always gets the same invented answer; nothing is sent. */
function inventAnswer(services: EmbeddedServices, request: LostRequest): Found {
  const { idType, name, postalCode, contactType, contactValue } = request
  const channel = contactType === 'EMAIL' ? 'email' : 'sms'
  const shown = [maskContact({ channel, address: normalizeAddress(contactValue) })]
  const question = JSON.stringify([foldName(name), postalCode, foldAddress(contactValue)])
  const holder = makeDecoy(services.vault, question, shown)
  const digits = Buffer.from(services.vault.lookup('mask', `${idType}${holder.residentId}`)).readUInt16BE() % 100
  return { holder, resident: null, idValue: String(digits).padStart(lengths[idType], 'X') }
}

async function find(
  tx: Transaction,
  services: EmbeddedServices,
  request: LostQuestion,
): Promise<Found | ResidentErrorCode> {
  const match = await findMatch(tx, services, request)
  if (match && match !== 'no-contact') {
    const idValue = request.idType === 'UIN' ? match.uin : await findNewestRid(tx, services.vault, match.id)
    const holder = await readHolder(tx, services, match.id)
    if (idValue && holder.contacts.length > 0) return { holder, resident: match, idValue }
  }
  if (services.unknownId === 'conceal') return inventAnswer(services, request)
  return match === 'no-contact' ? 'no-contact' : 'nobody-matches'
}

async function attempt(
  tx: Transaction,
  services: EmbeddedServices,
  request: LostQuestion,
  call: Call,
): Promise<Outcome> {
  const found = await find(tx, services, request)
  if (typeof found === 'string') return { refused: found }
  const { holder, resident, idValue } = found
  const { residentId, maskedContacts } = holder
  const { otp: code, transactionID: transactionId, idType } = request
  if (code && transactionId) {
    const spending = { residentId, transactionId, code, idUsed: resident?.uin ?? '' }
    const spent = await authenticate(tx, services, spending, 'lost-id.found', call)
    if (spent.outcome !== 'verified') return { refused: 'otp-wrong' }
  }
  if (resident && !isDecoyId(residentId)) {
    const to = { residentId, contacts: holder.contacts, language: resident.identity.preferredLang }
    const event = { event: 'lostIdFound', idType, id: idValue, isShown: Boolean(code) } as const
    await notifyResident(tx, services, { to, event, source: call })
  }
  const message = describeNotification(maskedContacts)
  return { answer: { idType, idValue: code ? idValue : hideButLastTwo(idValue), message } }
}

/** With a `demo` code the answer has the whole ID, otherwise two digits (docs/design.md, lost UIN/RID). */
export async function findLostId(services: EmbeddedServices, request: LostQuestion, call: Call): Promise<LostIdAnswer> {
  const outcome = await services.database.transaction((tx) => attempt(tx, services, request, call))
  services.nudgeOutbox()
  if ('refused' in outcome) throw new ResidentError(outcome.refused)
  return outcome.answer
}
