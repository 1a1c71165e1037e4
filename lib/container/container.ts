import 'server-only'
import type { Database } from '@/db/database'
import type { Vault } from '@/db/vault'
import type { ResidentBackend } from '@/lib/backend/resident-backend'
import type { StatusReport } from '@/lib/backend/embedded/move-requests'
import type { RequestWorker } from '@/lib/requests/request-worker'
import type { TrustedIssuer } from '@/lib/signed-card/claim169/judge-card'
import type { Jwk } from '@/lib/signed-card/claim169/signing-keys'
import type { CardIssuer } from '@/lib/signed-card/issuer/card-issuer'
import type { StepReport } from '@/lib/requests/step-report'
import type { Keys } from '@/lib/config/keys'
import type { Settings } from '@/lib/config/settings'
import type { PaperData } from '@/lib/papers/paper-data'
import type { RateLimits } from './rate-limits'
import type { Logger } from '@/lib/config/logger'
import type { OutboxWorker } from '@/lib/notifications/outbox-worker'
import type { Renewal } from './renew-in-background'
import type { PicturePool } from '@/lib/signed-card/verify/picture-pool'

/** All that the pages and the routes work with; put together in `open-portal.ts`. */
export type Container = {
  settings: Settings
  keys: Keys
  database: Database
  vault: Vault
  backend: ResidentBackend
  cardIssuer: CardIssuer
  /** The public keys of our own cards. */
  jwks: { keys: Jwk[] }
  /** Whose cards are taken for genuine, ourselves first. */
  trustedIssuers: TrustedIssuer[]
  /** Papers such as acknowledgements, as PDF; a full queue is a QueueFullError. */
  papers: { render(data: PaperData): Promise<Buffer> }
  /** Searches pictures for codes; a full queue is a QueueFullError. */
  pictures: PicturePool
  limits: RateLimits
  outbox: OutboxWorker
  requests: RequestWorker
  renewal: Renewal
  /** Takes a report of the carrier. */
  reportStep(report: StepReport): Promise<StatusReport>
  now(): Date
  log: Logger
  /** Whether it answers only what is still under way. */
  isStopping(): boolean
  /** From now on it does not count as ready. */
  beginStop(): void
  /** Ends the workers, then the database. */
  close(): Promise<void>
}

/** On `globalThis`, as Next bundles this file more than once and one process must have one queue of writers. */
const store = globalThis as { residentPortal?: Promise<Container> | undefined } // our own key on the global object

/** Sets the container of this process; null takes it away. */
export function setContainer(container: Promise<Container> | null): void {
  store.residentPortal = container ?? undefined
}

/** The container of this process, which was opened when it started. */
export async function getContainer(): Promise<Container> {
  if (!store.residentPortal) throw new Error('The container has not been opened')
  return store.residentPortal
}
