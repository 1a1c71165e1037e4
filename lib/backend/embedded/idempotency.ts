import 'server-only'
import { findKeptAnswer, keepAnswer } from '@/db/idempotent-answers'
import type { Transaction } from '@/db/database'
import type { EmbeddedServices } from './services'

/** When two calls count as one (docs/design.md, Data). */
export type RepeatableCall = {
  api: string
  /** The envelope's `request`, with its code but without its time. */
  request: object
} & (
  | { transactionId: string }
  /** An act allows one request only; a client's transaction may hold many calls. */
  | { actKey: string }
)

const keptSeconds = 24 * 60 * 60

function hashCall({ vault }: EmbeddedServices, residentId: string, call: RepeatableCall) {
  const requestHash = vault.lookup('idempotency', JSON.stringify(call.request, sortKeys))
  const name = 'actKey' in call ? [call.actKey] : [call.transactionId, requestHash]
  return { key: vault.lookup('idempotency', JSON.stringify([call.api, residentId, ...name])), requestHash }
}

function sortKeys(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Buffer.isBuffer(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** `another-request` if the act's key was used for something else. */
export async function findIdempotentAnswer(
  tx: Transaction,
  services: EmbeddedServices,
  residentId: string,
  call: RepeatableCall,
) {
  const { key, requestHash } = hashCall(services, residentId, call)
  const kept = await findKeptAnswer(tx, services.vault, key, services.now())
  if (!kept) return null
  return kept.requestHash === requestHash ? (JSON.parse(kept.answer) as object) : ('another-request' as const) // keepIdempotentAnswer wrote it
}

export async function keepIdempotentAnswer(
  tx: Transaction,
  services: EmbeddedServices,
  residentId: string,
  call: RepeatableCall,
  answer: object,
): Promise<void> {
  const createdAt = services.now()
  const expiresAt = new Date(createdAt.getTime() + keptSeconds * 1000)
  const kept = { ...hashCall(services, residentId, call), answer: JSON.stringify(answer) }
  await keepAnswer(tx, services.vault, { ...kept, createdAt, expiresAt })
}
