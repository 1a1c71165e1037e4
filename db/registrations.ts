import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, asc, desc, eq } from 'drizzle-orm'
import type { RegistrationKind, RegistrationStep, RidStatus } from '@/lib/requests/registration'
import type { Reader, Transaction } from './database'
import { registrations, registrationSteps } from './schema/registrations'
import type { Vault } from './vault'

/** As given at registration; used while there is no resident. */
export type Applicant = { name: string; email: string | null; phone: string | null; language: string }
export type Registration = {
  id: string
  rid: string
  residentId: string | null
  kind: RegistrationKind
  status: RidStatus
  applicant: Applicant
  createdAt: Date
  statusSentAt: Date | null
}
const reasonPlace = 'registration_steps.reason'

export type NewRegistration = Omit<Registration, 'id' | 'statusSentAt'> & { steps: RegistrationStep[] }

export async function insertRegistration(tx: Transaction, vault: Vault, registration: NewRegistration): Promise<void> {
  const { rid, applicant, steps, ...row } = registration
  const id = randomUUID()
  await tx.insert(registrations).values({
    ...row,
    id,
    rid: vault.seal(rid, 'registrations.rid'),
    ridLookup: vault.lookup('rid', rid),
    applicant: vault.seal(JSON.stringify(applicant), 'registrations.applicant'),
    updatedAt: steps.at(-1)?.at ?? row.createdAt,
  })
  await tx.insert(registrationSteps).values(steps.map((step) => ({ registrationId: id, ...step })))
}

export async function findRegistration(db: Reader, vault: Vault, rid: string): Promise<Registration | null> {
  const [row] = await db
    .select()
    .from(registrations)
    .where(eq(registrations.ridLookup, vault.lookup('rid', rid)))
  if (!row) return null
  const applicant = JSON.parse(vault.open(row.applicant, 'registrations.applicant')) as Applicant // insertRegistration wrote it
  const { id, residentId, kind, status, createdAt, statusSentAt } = row
  return { id, rid, residentId, kind, status, applicant, createdAt, statusSentAt }
}

export async function listRegistrationSteps(db: Reader, registrationId: string): Promise<RegistrationStep[]> {
  return db
    .select({ step: registrationSteps.step, at: registrationSteps.at })
    .from(registrationSteps)
    .where(eq(registrationSteps.registrationId, registrationId))
    .orderBy(asc(registrationSteps.id))
}

export async function listRegistrationStepsWithReasons(
  db: Reader,
  vault: Vault,
  registrationId: string,
): Promise<(RegistrationStep & { reason: string | null })[]> {
  const rows = await db
    .select({ step: registrationSteps.step, at: registrationSteps.at, reason: registrationSteps.reason })
    .from(registrationSteps)
    .where(eq(registrationSteps.registrationId, registrationId))
    .orderBy(asc(registrationSteps.id))
  return rows.map(({ reason, ...step }) => ({ ...step, reason: reason && vault.open(reason, reasonPlace) }))
}

/** Call it in the transaction of the step. */
export async function setStepReason(
  tx: Transaction,
  vault: Vault,
  registrationId: string,
  step: RegistrationStep['step'],
  reason: string,
): Promise<void> {
  await tx
    .update(registrationSteps)
    .set({ reason: vault.seal(reason, reasonPlace) })
    .where(and(eq(registrationSteps.registrationId, registrationId), eq(registrationSteps.step, step)))
}

/** Read it in the transaction that will send the status. */
export async function readStatusSentAt(tx: Transaction, registrationId: string): Promise<Date | null> {
  const [row] = await tx
    .select({ at: registrations.statusSentAt })
    .from(registrations)
    .where(eq(registrations.id, registrationId))
    .for('update')
  return row?.at ?? null
}

export async function setStatusSentAt(tx: Transaction, registrationId: string, at: Date): Promise<void> {
  await tx.update(registrations).set({ statusSentAt: at }).where(eq(registrations.id, registrationId))
}

/** Prefers a processed one (docs/design.md, lost UIN/RID). */
export async function findNewestRid(db: Reader, vault: Vault, residentId: string): Promise<string | null> {
  const rows = await db
    .select({ rid: registrations.rid, status: registrations.status })
    .from(registrations)
    .where(eq(registrations.residentId, residentId))
    .orderBy(desc(registrations.createdAt))
  const chosen = rows.find(({ status }) => status === 'PROCESSED') ?? rows[0]
  return chosen ? vault.open(chosen.rid, 'registrations.rid') : null
}
