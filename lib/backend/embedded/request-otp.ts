import 'server-only'
import { listLockedAuthTypes } from '@/db/auth-locks'
import { listContacts } from '@/db/contacts'
import type { Reader } from '@/db/database'
import { findResidentIdsByName, readResident } from '@/db/residents'
import type { Demographics, OtpRequest } from '@/lib/contract/otp-api'
import { ResidentError } from '@/lib/contract/resident-error'
import { foldAddress } from '@/lib/contacts/contact-address'
import { foldName } from '@/lib/identity/fold-name'
import { findGender } from '@/lib/identity/genders'
import type { LocalizedText } from '@/lib/identity/identity'
import { isUin } from '@/lib/identity/uin'
import { isVid } from '@/lib/identity/vid'
import { describeNotification } from '@/lib/contacts/mask-contact'
import type { Call } from '../call'
import type { Notified } from '../resident-backend'
import { findHolder, findHolderOfId, type Holder } from './holder'
import { sendCode } from './send-code'
import type { EmbeddedServices } from './services'

const isWellFormed = (type: 'UIN' | 'VID', id: unknown): id is string =>
  typeof id === 'string' && (type === 'UIN' ? isUin : isVid)(id)

async function findByNumber(db: Reader, services: EmbeddedServices, type: 'UIN' | 'VID', id: unknown): Promise<Holder> {
  if (!isWellFormed(type, id)) throw new ResidentError('id-invalid', { idType: type })
  const found = await findHolderOfId(db, services, type, id)
  if (found.kind === 'unknown') throw new ResidentError('id-invalid', { idType: type })
  if (found.kind === 'no-contact') throw new ResidentError('no-contact')
  return found
}

/** A record may lack the gender in the language asked for. */
function isSameGender(own: LocalizedText[], told: LocalizedText): boolean {
  const meant = findGender([told])
  return meant !== null && meant === findGender(own)
}

async function matchesDemographics(db: Reader, services: EmbeddedServices, residentId: string, wanted: Demographics) {
  const { identity } = await readResident(db, services.vault, residentId)
  const has = (values: { value: string }[], value: string) =>
    values.some((own) => foldName(own.value) === foldName(value))
  const isPerson =
    wanted.name.every(({ value }) => has(identity.fullName, value)) &&
    wanted.gender.every((told) => has(identity.gender, told.value) || isSameGender(identity.gender, told))
  if (!isPerson) return false
  const own = (await listContacts(db, services.vault, residentId)).map(({ address }) => foldAddress(address))
  return [fold(wanted.email), fold(wanted.phone)].every((given) => given === null || own.includes(given))
}

const fold = (address: string | null | undefined) => (address ? foldAddress(address) : null)

/** The same text for each spelling of a question, so that its decoy stays the same. */
function describeDemographics({ name, gender, postalCode, email, phone }: Demographics): string {
  const names = [name, gender].map((values) => values.map(({ value }) => foldName(value)).sort())
  return JSON.stringify([...names, postalCode, ...[email, phone].map(fold)])
}

/** Exactly one resident must match every value (docs/design.md, demographic OTP). */
async function findByDemographics(db: Reader, services: EmbeddedServices, wanted: Demographics): Promise<Holder> {
  const [name] = wanted.name
  const candidates = name ? await findResidentIdsByName(db, services.vault, name.value, wanted.postalCode) : []
  const matches: string[] = []
  for (const id of candidates) if (await matchesDemographics(db, services, id, wanted)) matches.push(id)
  const [residentId, ...others] = matches
  const isOne = residentId !== undefined && others.length === 0
  const locked = isOne ? await listLockedAuthTypes(db, residentId, services.now()) : []
  const match = {
    residentId: isOne && !locked.includes('demo') ? residentId : null,
    asked: describeDemographics(wanted),
  }
  const found = await findHolder(db, services, match)
  if (found.kind === 'unknown' || found.kind === 'no-contact') throw new ResidentError('demographics-not-matched')
  return found
}

export async function requestOtp(services: EmbeddedServices, request: OtpRequest, call: Call): Promise<Notified> {
  const { holder, made } = await services.database.transaction(async (tx) => {
    const found =
      request.individualIdType === 'demo'
        ? await findByDemographics(tx, services, request.demographics)
        : await findByNumber(tx, services, request.individualIdType, request.individualId)
    const idUsed = 'individualId' in request ? String(request.individualId) : null
    const outcome = await sendCode(tx, services, found, { transactionId: request.transactionID, idUsed }, call)
    return { holder: found, made: outcome }
  })
  if (made.outcome === 'made') {
    services.nudgeOutbox()
    return { message: describeNotification(holder.maskedContacts) }
  }
  const code = made.outcome === 'frozen' ? 'id-frozen' : 'too-many-codes'
  throw new ResidentError(code, { retryAfterSeconds: made.retryAfterSeconds })
}
