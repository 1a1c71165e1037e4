import 'server-only'
import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { RegistrationKind, RegistrationStep, RidStatus } from '@/lib/requests/registration'
import type { Reader } from './database'
import { registrations, registrationSteps, serviceRequests } from './schema/registrations'
import type { RequestDetails } from './service-requests'
import type { Vault } from './vault'

export type StepWithReason = RegistrationStep & { reason: string | null }
/** `details` is null if the portal did not open the request. */
export type ResidentRegistration = {
  id: string
  rid: string
  kind: RegistrationKind
  status: RidStatus
  createdAt: Date
  details: RequestDetails | null
  steps: StepWithReason[]
}

async function listSteps(db: Reader, vault: Vault, registrationIds: string[]) {
  if (registrationIds.length === 0) return []
  const { registrationId, step, at, reason } = registrationSteps
  const rows = await db
    .select({ registrationId, step, at, reason })
    .from(registrationSteps)
    .where(inArray(registrationId, registrationIds))
    .orderBy(asc(registrationSteps.id))
  return rows.map((row) => ({ ...row, reason: row.reason && vault.open(row.reason, 'registration_steps.reason') }))
}

/** With `id` only that one, if it is the resident's. */
export async function listResidentRegistrations(
  db: Reader,
  vault: Vault,
  residentId: string,
  id?: string,
): Promise<ResidentRegistration[]> {
  const isOwn = eq(registrations.residentId, residentId)
  const rows = await db
    .select({ registration: registrations, details: serviceRequests.details })
    .from(registrations)
    .leftJoin(serviceRequests, eq(serviceRequests.registrationId, registrations.id))
    .where(id === undefined ? isOwn : and(isOwn, eq(registrations.id, id)))
    .orderBy(desc(registrations.createdAt))
  const steps = await listSteps(
    db,
    vault,
    rows.map(({ registration }) => registration.id),
  )
  return rows.map(({ registration, details }) => {
    const { id: ownId, rid, kind, status, createdAt } = registration
    const own = steps.filter(({ registrationId }) => registrationId === ownId)
    return {
      ...{ id: ownId, kind, status, createdAt, rid: vault.open(rid, 'registrations.rid') },
      details:
        details === null ? null : (JSON.parse(vault.open(details, 'service_requests.details')) as RequestDetails), // insertServiceRequest wrote it
      steps: own.map(({ step, at, reason }) => ({ step, at, reason })),
    }
  })
}
