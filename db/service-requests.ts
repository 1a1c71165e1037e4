import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, asc, eq, inArray, isNotNull, lte } from 'drizzle-orm'
import type { IdentityChange } from '@/lib/identity/identity-change'
import type { Reader, Transaction } from './database'
import type { Applicant } from './registrations'
import type { RegistrationStep, RidStatus } from '@/lib/requests/registration'
import { registrations, registrationSteps, serviceRequests } from './schema/registrations'
import type { Vault } from './vault'

export type RequestDetails = { address: string[] } | { changes: IdentityChange }
export type NewServiceRequest = {
  rid: string
  residentId: string
  kind: 'UPDATE' | 'REPRINT'
  applicant: Applicant
  details: RequestDetails
  createdAt: Date
  nextStepAt: Date | null
}
export type ServiceRequest = {
  id: string
  registrationId: string
  residentId: string
  kind: 'UPDATE' | 'REPRINT'
  details: RequestDetails
  rid: string
  status: RidStatus
}

const place = 'service_requests.details'
const pending: RidStatus[] = ['RECEIVED', 'PROCESSING']

/** Returns the id of the request. */
export async function insertServiceRequest(tx: Transaction, vault: Vault, request: NewServiceRequest): Promise<string> {
  const { rid, residentId, kind, createdAt, applicant } = request
  const [id, registrationId] = [randomUUID(), randomUUID()]
  await tx.insert(registrations).values({
    id: registrationId,
    rid: vault.seal(rid, 'registrations.rid'),
    ridLookup: vault.lookup('rid', rid),
    residentId,
    kind,
    status: 'RECEIVED',
    applicant: vault.seal(JSON.stringify(applicant), 'registrations.applicant'),
    createdAt,
    updatedAt: createdAt,
  })
  await tx.insert(registrationSteps).values({ registrationId, step: 'RECEIVED', at: createdAt })
  const details = vault.seal(JSON.stringify(request.details), place)
  await tx
    .insert(serviceRequests)
    .values({ id, registrationId, residentId, kind, details, createdAt, nextStepAt: request.nextStepAt })
  return id
}

const joined = (db: Reader) =>
  db
    .select({ request: serviceRequests, rid: registrations.rid, status: registrations.status })
    .from(serviceRequests)
    .innerJoin(registrations, eq(registrations.id, serviceRequests.registrationId))

type JoinedRow = Awaited<ReturnType<typeof joined>>[number]

function openRow(vault: Vault, { request, rid, status }: JoinedRow): ServiceRequest {
  const details = JSON.parse(vault.open(request.details, place)) as RequestDetails // insertServiceRequest wrote it
  const { id, registrationId, residentId, kind } = request
  return { id, registrationId, residentId, kind, details, rid: vault.open(rid, 'registrations.rid'), status }
}

export async function listDueServiceRequests(tx: Transaction, vault: Vault, now: Date, limit: number) {
  const isDue = and(isNotNull(serviceRequests.nextStepAt), lte(serviceRequests.nextStepAt, now))
  const rows = await joined(tx).where(isDue).orderBy(asc(serviceRequests.nextStepAt)).limit(limit)
  return rows.map((row) => openRow(vault, row))
}

export async function listPendingUpdates(db: Reader, vault: Vault, residentId: string): Promise<ServiceRequest[]> {
  const isPending = inArray(registrations.status, pending)
  const isUpdate = and(eq(serviceRequests.residentId, residentId), eq(serviceRequests.kind, 'UPDATE'), isPending)
  return (await joined(db).where(isUpdate)).map((row) => openRow(vault, row))
}

export async function findServiceRequest(tx: Transaction, vault: Vault, rid: string): Promise<ServiceRequest | null> {
  const [row] = await joined(tx).where(eq(registrations.ridLookup, vault.lookup('rid', rid)))
  return row ? openRow(vault, row) : null
}

export type Move = { step: RegistrationStep['step']; status: RidStatus; at: Date; nextStepAt: Date | null }

export async function advanceServiceRequest(
  tx: Transaction,
  request: ServiceRequest,
  { step, status, at, nextStepAt }: Move,
) {
  await tx.insert(registrationSteps).values({ registrationId: request.registrationId, step, at })
  await tx.update(registrations).set({ status, updatedAt: at }).where(eq(registrations.id, request.registrationId))
  await tx.update(serviceRequests).set({ nextStepAt }).where(eq(serviceRequests.id, request.id))
}
