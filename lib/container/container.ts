import 'server-only'
import type { Database } from '@/db/database'
import type { Vault } from '@/db/vault'
import type { ResidentBackend } from '@/lib/backend/resident-backend'
import type { StatusReport } from '@/lib/backend/embedded/advance-requests'
import type { RequestWorker } from '@/lib/requests/request-worker'
import type { TrustedIssuer } from '@/lib/signed-card/claim169/verify-card'
import type { Jwk } from '@/lib/signed-card/claim169/signing-keys'
import type { CardIssuer } from '@/lib/signed-card/issuer/card-issuer'
import type { StepReport } from '@/lib/requests/step-report'
import type { Keys } from '@/lib/config/keys'
import type { Settings } from '@/lib/config/settings'
import type { StatementData } from '@/lib/pdf/statements/statement-data'
import type { RateLimits } from './rate-limits'
import type { Logger } from '@/lib/config/logger'
import type { OutboxWorker } from '@/lib/notifications/outbox-worker'
import type { Renewal } from './renew-in-background'
import type { PicturePool } from '@/lib/signed-card/verify/picture-pool'

export type Container = {
  settings: Settings
  keys: Keys
  database: Database
  vault: Vault
  backend: ResidentBackend
  cardIssuer: CardIssuer
  jwks: { keys: Jwk[] }
  /** Our own issuer comes first. */
  trustedIssuers: TrustedIssuer[]
  /** @throws QueueFullError */
  statements: { render(data: StatementData): Promise<Buffer> }
  pictures: PicturePool
  limits: RateLimits
  outbox: OutboxWorker
  requests: RequestWorker
  renewal: Renewal
  reportStep(report: StepReport): Promise<StatusReport>
  now(): Date
  log: Logger
  /** Whether new calls are refused. */
  isStopping(): boolean
  /** Makes the health check fail. */
  beginStop(): void
  /** Ends the workers, then the database. */
  close(): Promise<void>
}

/** On `globalThis`, because Next bundles this file more than once and a process needs one queue of writers. */
const store = globalThis as { residentPortal?: Promise<Container> | undefined } // our own key on the global object

export function setContainer(container: Promise<Container> | null): void {
  store.residentPortal = container ?? undefined
}

export async function getContainer(): Promise<Container> {
  if (!store.residentPortal) throw new Error('The container has not been opened')
  return store.residentPortal
}
