import 'server-only'
import { appendAuditEntry } from '@/db/audit'
import type { Transaction } from '@/db/database'
import { listRegistrationSteps, setStepReason } from '@/db/registrations'
import type { RegistrationStep } from '@/lib/requests/registration'
import { readResident, replaceContact, updateIdentity } from '@/db/residents'
import {
  findServiceRequest,
  listDueServiceRequests,
  advanceServiceRequest,
  type ServiceRequest,
} from '@/db/service-requests'
import { applyIdentityChange, type IdentityChange } from '@/lib/identity/identity-change'
import type { StepReport } from '@/lib/requests/step-report'
import { demoStepSeconds, findNextRequestStep, findStatusOfStep } from '@/lib/requests/request-steps'
import { listItemsOfChange } from '@/lib/update/list-items-of-change'
import { listUsableContacts } from './holder'
import { notifyResident } from './notify-resident'
import type { EmbeddedServices } from './services'

type Step = RegistrationStep['step']
const atOnce = 50
const ends: Step[] = ['DONE', 'REFUSED', 'RE_REGISTER', 'CANCELLED']

async function applyChange(tx: Transaction, services: EmbeddedServices, residentId: string, change: IdentityChange) {
  const { vault, now } = services
  const { identity } = await readResident(tx, vault, residentId)
  await updateIdentity(tx, vault, residentId, applyIdentityChange(identity, change), now())
  if (change.email) await replaceContact(tx, vault, residentId, { channel: 'email', address: change.email }, now())
  if (change.phone) await replaceContact(tx, vault, residentId, { channel: 'sms', address: change.phone }, now())
}

async function notifyOfEnd(tx: Transaction, services: EmbeddedServices, request: ServiceRequest, step: Step) {
  const { identity } = await readResident(tx, services.vault, request.residentId)
  const contacts = await listUsableContacts(tx, services, request.residentId)
  const to = { residentId: request.residentId, contacts, language: identity.preferredLang }
  const about = 'changes' in request.details ? listItemsOfChange(request.details.changes) : ('card' as const)
  const name = step === 'DONE' ? ('requestDone' as const) : ('requestRefused' as const)
  const event = { event: name, ridEnd: request.rid.slice(-4), about, at: services.now() }
  await notifyResident(tx, services, { to, event, source: { entryPoint: 'worker' } })
}

async function takeStep(
  tx: Transaction,
  services: EmbeddedServices,
  request: ServiceRequest,
  step: Step,
): Promise<void> {
  const at = services.now()
  const goesOn = services.requests.movesByItself && !ends.includes(step)
  const nextStepAt = goesOn ? new Date(at.getTime() + demoStepSeconds * 1000) : null
  await advanceServiceRequest(tx, request, { step, status: findStatusOfStep(step), at, nextStepAt })
  if (step === 'DONE' && 'changes' in request.details) {
    await applyChange(tx, services, request.residentId, request.details.changes)
  }
  if (ends.includes(step)) await notifyOfEnd(tx, services, request, step)
  const act = { act: 'request.moved', outcome: step, entryPoint: 'worker', requestId: request.id } as const
  await appendAuditEntry(tx, services.vault, { chain: request.residentId, at, ...act })
}

/** Demo mode only. Returns how many requests it advanced. */
export async function advanceDueRequests(services: EmbeddedServices): Promise<number> {
  const moved = await services.database.transaction(async (tx) => {
    const due = await listDueServiceRequests(tx, services.vault, services.now(), atOnce)
    for (const request of due) {
      const taken = (await listRegistrationSteps(tx, request.registrationId)).map(({ step }) => step)
      const next = findNextRequestStep(taken)
      if (next) await takeStep(tx, services, request, next.step)
    }
    return due.length
  })
  if (moved > 0) services.nudgeOutbox()
  return moved
}

export type StatusReport = 'taken' | 'known' | 'unknown-rid' | 'ended'

/** A repeated report changes nothing. */
export async function reportStep(services: EmbeddedServices, { rid, step, reason }: StepReport): Promise<StatusReport> {
  const report = await services.database.transaction(async (tx): Promise<StatusReport> => {
    const request = await findServiceRequest(tx, services.vault, rid)
    if (!request) return 'unknown-rid'
    const taken = (await listRegistrationSteps(tx, request.registrationId)).map((each) => each.step)
    if (taken.includes(step)) return 'known'
    if (taken.some((each) => ends.includes(each))) return 'ended'
    await takeStep(tx, services, request, step)
    if (step === 'REFUSED' && reason) await setStepReason(tx, services.vault, request.registrationId, step, reason)
    return 'taken'
  })
  if (report === 'taken') services.nudgeOutbox()
  return report
}
