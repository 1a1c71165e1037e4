import 'server-only'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { openDatabase } from '@/db/database'
import { createEmbeddedBackend } from '@/lib/backend/embedded/embedded-backend'
import { openCardPool } from '@/lib/card/card-pool'
import { loadKeys } from '@/lib/config/keys'
import type { Settings } from '@/lib/config/settings'
import { createVault } from '@/lib/crypto/vault'
import { noLimits, openRateLimits, type RateLimits } from '@/lib/limits/rate-limits'
import { createLogger } from '@/lib/log/logger'
import { startOutboxWorker } from '@/lib/notifications/outbox-worker'
import type { Senders } from '@/lib/notifications/sender'
import { createMailboxSender } from '@/lib/notifications/senders/mailbox'
import { createSmtpSender } from '@/lib/notifications/senders/smtp'
import { createSessionStore } from '@/lib/session/session-store'
import { keepMode } from './keep-mode'
import type { Portal } from './portal'

type Options = { migrationsFolder: string; now?: () => Date }

async function openLimits(settings: Settings, hash: (address: string) => string): Promise<RateLimits> {
  if (settings.RATE_LIMITS === 'off') return noLimits
  return openRateLimits(settings.DATABASE_URL ?? path.join(settings.DATA_DIR, 'limits.db'), hash)
}

function chooseSenders(settings: Settings, mailbox: ReturnType<typeof createMailboxSender>): Senders {
  if (settings.isDemo) return { email: mailbox, sms: mailbox }
  return settings.SMTP_URL && settings.MAIL_FROM
    ? { email: createSmtpSender(settings.SMTP_URL, settings.MAIL_FROM) }
    : {}
}

/** The one place that chooses the database, the backend and the senders. */
export async function openPortal(
  settings: Settings,
  { migrationsFolder, now = () => new Date() }: Options,
): Promise<Portal> {
  mkdirSync(settings.DATA_DIR, { recursive: true, mode: 0o700 })
  const keys = loadKeys(settings)
  const vault = createVault(keys)
  const log = createLogger(settings.LOG_LEVEL)
  const address = settings.DATABASE_URL ?? path.join(settings.DATA_DIR, 'portal.db')
  const database = await openDatabase(address, migrationsFolder)
  await keepMode(database, settings)
  const limits = await openLimits(settings, (client) => vault.lookup('address', client))
  const senders = chooseSenders(settings, createMailboxSender(database, vault, now))
  const outbox = startOutboxWorker({ database, vault, senders, now, log })
  const cards = openCardPool({ threads: settings.CARD_THREADS })
  const channels = (['email', 'sms'] as const).filter((channel) => senders[channel])
  const backend = createEmbeddedBackend({
    database,
    vault,
    cards,
    now,
    channels,
    nudgeOutbox: () => outbox.nudge(),
    unknownId: settings.UNKNOWN_ID,
    areLimitsOn: settings.RATE_LIMITS === 'on',
    timeZone: settings.PORTAL_TIME_ZONE,
    isCardPasswordRandom: settings.CARD_PASSWORD === 'random',
  })
  async function close() {
    await outbox.stop()
    await Promise.all([cards.close(), limits.close()])
    await database.close()
  }
  const sessions = createSessionStore({ database, vault, now })
  return { settings, keys, database, vault, backend, sessions, limits, outbox, log, close }
}
