import 'server-only'
import { listLockedAuthTypes } from '@/db/auth-locks'
import { listContacts } from '@/db/contacts'
import type { Reader } from '@/db/database'
import { findResidentIdsByName, readResident } from '@/db/residents'
import type { Demographics, OtpRequest } from '@/lib/contract/otp-api'
import { ResidentError } from '@/lib/errors/resident-error'
import { foldAddress } from '@/lib/identity/contact-address'
import { foldName } from '@/lib/identity/fold-name'
import { findGender } from '@/lib/identity/genders'
import type { LocalizedText } from '@/lib/identity/identity'
import { isUin } from '@/lib/identity/uin'
import { isVid } from '@/lib/identity/vid'
import { describeNotification } from '@/lib/notifications/mask-contact'
import type { Call } from '../call'
import type { Notified } from '../resident-backend'
import { findResidentId, inventGhost, readIndividual, type Individual } from './individual'
import { sendCode } from './send-code'
import type { EmbeddedServices } from './services'

const isWellFormed = (type: 'UIN' | 'VID', id: unknown): id is string =>
  typeof id === 'string' && (type === 'UIN' ? isUin : isVid)(id)

async function findByNumber(
  db: Reader,
  services: EmbeddedServices,
  type: 'UIN' | 'VID',
  id: unknown,
): Promise<Individual> {
  if (!isWellFormed(type, id)) throw new ResidentError('id-invalid', { idType: type })
  const residentId = await findResidentId(db, services, type, id)
  const individual = residentId ? await readIndividual(db, services, residentId) : null
  if (individual && individual.contacts.length > 0) return individual
  if (services.unknownId === 'conceal') return inventGhost(services.vault, id)
  throw individual ? new ResidentError('no-contact') : new ResidentError('id-invalid', { idType: type })
}

/** A record need not tell the gender in the language in which it is asked for. */
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

/** The same for each spelling of one question, as a resident's answer is. */
function describeDemographics({ name, gender, postalCode, email, phone }: Demographics): string {
  const names = [name, gender].map((values) => values.map(({ value }) => foldName(value)).sort())
  return JSON.stringify([...names, postalCode, ...[email, phone].map(fold)])
}

/** Name, gender, postal code and every contact given must match exactly one resident (design.md, demographic OTP). */
async function findByDemographics(db: Reader, services: EmbeddedServices, wanted: Demographics): Promise<Individual> {
  const [name] = wanted.name
  const candidates = name ? await findResidentIdsByName(db, services.vault, name.value, wanted.postalCode) : []
  const matches: string[] = []
  for (const id of candidates) if (await matchesDemographics(db, services, id, wanted)) matches.push(id)
  const [residentId, ...others] = matches
  const isOne = residentId !== undefined && others.length === 0
  const locked = isOne ? await listLockedAuthTypes(db, residentId, services.now()) : []
  const individual = isOne && !locked.includes('demo') ? await readIndividual(db, services, residentId) : null
  if (individual && individual.contacts.length > 0) return individual
  if (services.unknownId === 'conceal') return inventGhost(services.vault, describeDemographics(wanted))
  throw new ResidentError('demographics-not-matched')
}

/** POST /resident/v1/req/otp. */
export async function requestOtp(services: EmbeddedServices, request: OtpRequest, call: Call): Promise<Notified> {
  const { individual, made } = await services.database.transaction(async (tx) => {
    const found =
      request.individualIdType === 'demo'
        ? await findByDemographics(tx, services, request.demographics)
        : await findByNumber(tx, services, request.individualIdType, request.individualId)
    const idUsed = 'individualId' in request ? String(request.individualId) : null
    const outcome = await sendCode(tx, services, found, { transactionId: request.transactionID, idUsed }, call)
    return { individual: found, made: outcome }
  })
  if (made.outcome === 'made') {
    services.nudgeOutbox()
    return { message: describeNotification(individual.maskedContacts) }
  }
  const code = made.outcome === 'frozen' ? 'id-frozen' : 'too-many-codes'
  throw new ResidentError(code, { retryAfterSeconds: made.retryAfterSeconds })
}
