import 'server-only'
import { randomUUID } from 'node:crypto'
import { findResidentIdsByContact } from '@/db/contacts'
import type { Reader } from '@/db/database'
import { readResident } from '@/db/residents'
import { setSessionConfirmed } from '@/db/sessions'
import { isIssuedVid } from '@/db/vids'
import {
  foldAddress,
  isSameAddress,
  looksLikeEmail,
  readContactAddress,
  type Contact,
} from '@/lib/contacts/contact-address'
import { isMobileNumber } from '@/lib/contacts/phone-number'
import { isUin } from '@/lib/identity/uin'
import { maskNumber } from '@/lib/identity/mask-number'
import { isVid } from '@/lib/identity/vid'
import { readTypedNumber } from '@/lib/inputs/typed-text'
import { maskContact } from '@/lib/contacts/mask-contact'
import type { SpentOtp } from '@/lib/otp/spend-otp'
import type { Call } from '../call'
import type { Challenge, ChallengeStart } from '../challenge'
import { authenticate } from './authenticate'
import { findHolderOfId, findResidentId, isDecoyId, makeDecoy, readHolder, type Holder } from './holder'
import { sendCode } from './send-code'
import type { EmbeddedServices } from './services'

/** The answer is the same whether or not somebody has the contact; only the message differs. */
async function findByContact(db: Reader, services: EmbeddedServices, typed: string): Promise<Holder> {
  const [residentId, ...others] = await findResidentIdsByContact(db, services.vault, typed)
  const channel = looksLikeEmail(typed) ? 'email' : 'sms'
  const shown = [maskContact({ channel, address: foldAddress(typed) })]
  const holder = residentId && others.length === 0 ? await readHolder(db, services, residentId) : null
  const contacts = holder?.contacts.filter(({ address }) => isSameAddress(address, typed)) ?? []
  if (!holder || contacts.length === 0) return makeDecoy(services.vault, foldAddress(typed), shown)
  return { ...holder, contacts, maskedContacts: shown }
}

async function findByNumber(db: Reader, services: EmbeddedServices, type: 'UIN' | 'VID', number: string) {
  const found = await findHolderOfId(db, services, type, number)
  const isEnded = found.kind === 'unknown' && type === 'VID' && (await isIssuedVid(db, services.vault, number))
  return isEnded ? ({ kind: 'ended' } as const) : found
}

async function isPhoneAlone(db: Reader, services: EmbeddedServices, number: string) {
  const owners = await findResidentIdsByContact(db, services.vault, number)
  return owners.length > 0 && (await findResidentId(db, services, 'UIN', number)) === null
}

/** A phone number in MOSIP's form never begins with these digits. */
const likeUinAlone = /^[0-5]\d{9}$/

/** A landline that looks like a UIN needs its trunk or country code, as most such inputs are mistyped UINs. */
function readTypedContact(typed: string): string | null {
  const isUinMistyped = likeUinAlone.test(readTypedNumber(typed)) && !isMobileNumber(typed)
  return isUinMistyped ? null : readContactAddress(typed)
}

async function findTyped(db: Reader, services: EmbeddedServices, typed: string) {
  const number = readTypedNumber(typed)
  // A number in the form of a UIN is a UIN unless it is known only as a phone.
  const isUinHere = isUin(number) && !(await isPhoneAlone(db, services, number))
  const type = isUinHere ? 'UIN' : isVid(number) ? 'VID' : null
  if (type) return { found: await findByNumber(db, services, type, number), idUsed: number }
  const address = readTypedContact(typed)
  const found = address ? await findByContact(db, services, address) : ({ kind: 'malformed' } as const)
  return { found, idUsed: null }
}

type Target = { holder: Holder; transactionId: string; idUsed: string | null }

async function challenge(services: EmbeddedServices, target: Target, call: Call): Promise<ChallengeStart> {
  const { holder, transactionId } = target
  const { database } = services
  const made = await database.transaction((tx) => sendCode(tx, services, holder, target, call))
  if (made.outcome !== 'made') return { outcome: made.outcome, retryAfterSeconds: made.retryAfterSeconds }
  services.nudgeOutbox()
  const { residentId, maskedContacts } = holder
  const { expiresAt, resendAt } = made
  const idUsed = target.idUsed === null ? null : maskNumber(target.idUsed)
  return { outcome: 'sent', challenge: { residentId, transactionId, maskedContacts, idUsed, expiresAt, resendAt } }
}

export async function startSignIn(services: EmbeddedServices, typed: string, call: Call): Promise<ChallengeStart> {
  const { found, idUsed } = await findTyped(services.database.reader, services, typed)
  if (found.kind !== 'resident' && found.kind !== 'decoy') return { outcome: found.kind }
  return challenge(services, { holder: found, transactionId: randomUUID(), idUsed }, call)
}

export async function startConfirmation(
  services: EmbeddedServices,
  residentId: string,
  call: Call,
): Promise<ChallengeStart> {
  const holder = await readHolder(services.database.reader, services, residentId)
  if (holder.contacts.length === 0) return { outcome: 'no-contact' }
  return challenge(services, { holder, transactionId: randomUUID(), idUsed: null }, call)
}

const isNamed = (maskedContacts: string[], contact: Contact) =>
  [contact, { ...contact, address: foldAddress(contact.address) }].some((each) =>
    maskedContacts.includes(maskContact(each)),
  )

/** Sends only to the contacts that the first code named. */
export async function resendCode(services: EmbeddedServices, earlier: Challenge, call: Call): Promise<ChallengeStart> {
  const { residentId, transactionId, maskedContacts, idUsed } = earlier
  const isDecoy = isDecoyId(residentId)
  const now = isDecoy ? null : await readHolder(services.database.reader, services, residentId)
  const contacts = now?.contacts.filter((contact) => isNamed(maskedContacts, contact)) ?? []
  const holder = { kind: isDecoy ? 'decoy' : 'resident', residentId, contacts, maskedContacts } as const
  return challenge(services, { holder, transactionId, idUsed }, call)
}

export async function confirmCode(
  services: EmbeddedServices,
  pending: Challenge,
  code: string,
  call: Call,
  sessionId?: string,
): Promise<SpentOtp> {
  const { residentId, transactionId } = pending
  return services.database.transaction(async (tx) => {
    const uin = isDecoyId(residentId) ? '' : (await readResident(tx, services.vault, residentId)).uin
    const idUsed = pending.idUsed ?? uin
    const spent = await authenticate(tx, services, { residentId, transactionId, code, idUsed }, 'code.entered', call)
    if (sessionId !== undefined && spent.outcome === 'verified') {
      await setSessionConfirmed(tx, { id: sessionId, residentId }, services.now())
    }
    return spent
  })
}
