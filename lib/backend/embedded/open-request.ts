import 'server-only'
import { randomInt } from 'node:crypto'
import { listContacts } from '@/db/contacts'
import type { Transaction } from '@/db/database'
import { insertDispatch } from '@/db/dispatches'
import { findRegistration } from '@/db/registrations'
import type { Resident } from '@/db/residents'
import { insertServiceRequest, type RequestDetails } from '@/db/service-requests'
import type { Identity } from '@/lib/identity/identity'
import { generateRid } from '@/lib/identity/generate-rid'
import { pickLanguage } from '@/lib/identity/present'
import { demoStepSeconds } from '@/lib/requests/request-steps'
import type { EmbeddedServices } from './services'

async function inventUnusedRid(tx: Transaction, { vault, requests, now }: EmbeddedServices): Promise<string> {
  for (;;) {
    const rid = generateRid({ ...requests.office, sequence: randomInt(1, 100_000), at: now() })
    if (!(await findRegistration(tx, vault, rid))) return rid
  }
}

export function writeAddress(identity: Identity, language = 'eng'): string[] {
  const { addressLine1, addressLine2, addressLine3, city, province, region, postalCode } = identity
  const [line1, line2, line3] = [addressLine1, addressLine2, addressLine3].map((line) => pickLanguage(line, language))
  const place = `${postalCode} ${pickLanguage(city, language)}`.trim()
  const lines = [line1, line2, line3, place, pickLanguage(province, language), pickLanguage(region, language)]
  return lines.filter((line): line is string => Boolean(line))
}

export type DocumentDigest = { proof: string; documentType: string | null; contentType: string; sha256: string }

export async function openRequest(
  tx: Transaction,
  services: EmbeddedServices,
  resident: Resident,
  kind: 'UPDATE' | 'REPRINT',
  details: RequestDetails,
  enclosed: { documents?: DocumentDigest[] } = {},
): Promise<{ id: string; rid: string }> {
  const { vault, requests, now } = services
  const createdAt = now()
  const rid = await inventUnusedRid(tx, services)
  const contacts = await listContacts(tx, vault, resident.id)
  const findAddress = (channel: string) => contacts.find((contact) => contact.channel === channel)?.address ?? null
  const name = pickLanguage(resident.identity.fullName, 'eng')
  const language = resident.identity.preferredLang
  const applicant = { name, email: findAddress('email'), phone: findAddress('sms'), language }
  const nextStepAt = requests.movesByItself ? new Date(createdAt.getTime() + demoStepSeconds * 1000) : null
  const request = { rid, residentId: resident.id, kind, applicant, details, createdAt, nextStepAt }
  const id = await insertServiceRequest(tx, vault, request)
  const payload = {
    idempotencyKey: id,
    rid,
    kind,
    name,
    address: writeAddress(resident.identity),
    ...details,
    ...enclosed,
  }
  if (requests.isHandedOver) await insertDispatch(tx, vault, id, JSON.stringify(payload), createdAt)
  return { id, rid }
}
