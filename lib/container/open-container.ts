import 'server-only'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { openDatabase } from '@/db/open-database'
import type { Database } from '@/db/database'
import type { Vault } from '@/db/vault'
import { renewInBackground } from './renew-in-background'
import { createEmbeddedBackend } from '@/lib/backend/embedded/embedded-backend'
import { sweepDrafts } from '@/lib/backend/embedded/account/update/sweep-drafts'
import { advanceDueRequests, reportStep } from '@/lib/backend/embedded/advance-requests'
import type { EmbeddedServices } from '@/lib/backend/embedded/services'
import { createMosipBackend } from '@/lib/backend/mosip/mosip-backend'
import { openDrawingPool } from '@/lib/pdf/drawing-pool'
import { openPdfOpener } from '@/lib/documents/pdf-opener'
import type { CardIssuer } from '@/lib/signed-card/issuer/card-issuer'
import { loadKeys } from '@/lib/config/keys'
import type { Settings } from '@/lib/config/settings'
import { createVault } from '@/db/vault'
import { openRateLimits } from './open-rate-limits'
import { noLimits, type RateLimits } from './rate-limits'
import { setPhoneCountry } from '@/lib/contacts/phone-country'
import { createLogger, type Logger } from '@/lib/config/logger'
import { startOutboxWorker } from '@/lib/notifications/outbox-worker'
import type { Sender, Senders } from '@/lib/notifications/sender'
import { createMailboxSender } from '@/lib/notifications/senders/mailbox'
import { createResendSender } from '@/lib/notifications/senders/resend'
import { createSmsWebhookSender } from '@/lib/notifications/senders/sms-webhook'
import { createSmtpSender } from '@/lib/notifications/senders/smtp'
import { startRequestWorker } from '@/lib/requests/request-worker'
import { openPicturePool } from '@/lib/signed-card/verify/picture-pool'
import { chooseIssuer, describeCheckAddress } from './choose-issuer'
import { chooseFulfilmentProvider, chooseRequests, chooseVidPolicy } from './choose-requests'
import { keepKeys } from './keep-keys'
import { keepMode } from './keep-mode'
import { openPatiently } from './open-patiently'
import type { Container } from './container'
import { describeStartFailure, isDatabaseUnreachable } from './start-failure'

const retryPauseMs = 1_000

type Options = { migrationsFolder: string; now?: () => Date }

async function openLimits(settings: Settings, hash: (address: string) => string): Promise<RateLimits> {
  if (settings.RATE_LIMITS === 'off') return noLimits
  return openRateLimits(settings.DATABASE_URL ?? path.join(settings.DATA_DIR, 'limits.db'), hash)
}

function chooseSenders(settings: Settings, vault: Vault, mailbox: Sender): Senders {
  if (settings.isDemo) return { email: mailbox, sms: mailbox }
  const { SMTP_URL, MAIL_FROM: from, RESEND_API_KEY, RESEND_BASE_URL, SMS_WEBHOOK_URL } = settings
  const senders: Senders = {}
  if (from && SMTP_URL) senders.email = createSmtpSender(SMTP_URL, from)
  if (from && RESEND_API_KEY) {
    senders.email = createResendSender({ apiKey: RESEND_API_KEY, from, baseUrl: RESEND_BASE_URL, vault })
  }
  if (SMS_WEBHOOK_URL) {
    const { SMS_WEBHOOK_BODY: body, SMS_WEBHOOK_HEADERS: headers } = settings
    senders.sms = createSmsWebhookSender({ url: SMS_WEBHOOK_URL, body, headers, vault })
  }
  return senders
}

function openRemoteBackend({ BACKEND, MOSIP_URL: baseUrl, MOSIP_TIMEOUT_MS: timeoutMs }: Settings) {
  return BACKEND === 'mosip' && baseUrl ? createMosipBackend({ baseUrl, timeoutMs }) : null
}

type Opened = {
  settings: Settings
  database: Database
  vault: Vault
  cardIssuer: CardIssuer
  now(): Date
  log: Logger
}

function startServices({ settings, database, vault, cardIssuer, now, log }: Opened) {
  const senders = chooseSenders(settings, vault, createMailboxSender(database, vault, now))
  const outbox = startOutboxWorker({ database, vault, senders, now, log })
  const services: EmbeddedServices = {
    database,
    vault,
    cards: openDrawingPool({
      threads: settings.CARD_THREADS,
      isWarm: process.env.NODE_ENV === 'production',
      onWorkerError: (err) => log.error({ err }, 'drawing worker failed'),
    }),
    pdfs: openPdfOpener({ onWorkerError: (err) => log.error({ err }, 'PDF worker failed') }),
    cardIssuer,
    country: settings.CARD_COUNTRY,
    checkAddress: describeCheckAddress(settings),
    now,
    channels: (['email', 'sms'] as const).filter((channel) => senders[channel]),
    nudgeOutbox: () => outbox.nudge(),
    unknownId: settings.UNKNOWN_ID,
    areLimitsOn: settings.RATE_LIMITS === 'on',
    timeZone: settings.PORTAL_TIME_ZONE,
    vidPolicy: chooseVidPolicy(settings),
    requests: chooseRequests(settings),
    isCardPasswordRandom: settings.CARD_PASSWORD === 'random',
  }
  const requests = startRequestWorker({
    ...{ database, vault, now, log, provider: chooseFulfilmentProvider(settings) },
    advanceDue: () => advanceDueRequests(services),
    sweep: () => sweepDrafts(services),
    takeReport: (report) => reportStep(services, report),
  })
  return { services, outbox, requests }
}

async function openReachable(settings: Settings, migrationsFolder: string, log: Logger): Promise<Database> {
  const address = settings.DATABASE_URL ?? path.join(settings.DATA_DIR, 'portal.db')
  return openPatiently(() => openDatabase(address, migrationsFolder), {
    patienceMs: settings.DATABASE_WAIT_SECONDS * 1_000,
    pauseMs: retryPauseMs,
    isPassing: isDatabaseUnreachable,
    onWait: (error) => log.warn(`${describeStartFailure(error, process.env)}: trying again`),
  })
}

/** The only place that chooses the database, the backend and the senders. */
export async function openContainer(
  settings: Settings,
  { migrationsFolder, now = () => new Date() }: Options,
): Promise<Container> {
  mkdirSync(settings.DATA_DIR, { recursive: true, mode: 0o700 })
  setPhoneCountry(settings.PHONE_COUNTRY)
  const keys = loadKeys(settings)
  const log = createLogger(settings.LOG_LEVEL)
  const issuing = chooseIssuer(settings, log)
  const vault = createVault(keys)
  const database = await openReachable(settings, migrationsFolder, log)
  await keepMode(database, settings)
  await keepKeys(database, vault, keys, settings)
  const limits = await openLimits(settings, (client) => vault.lookup('address', client))
  const renewal = renewInBackground(database, vault, log)
  const { cardIssuer } = issuing
  const { services, outbox, requests } = startServices({ settings, database, vault, cardIssuer, now, log })
  const backend = openRemoteBackend(settings) ?? createEmbeddedBackend(services)
  const stopping = new AbortController()
  const pictures = openPicturePool({ onWorkerError: (err) => log.error({ err }, 'picture worker failed') })
  async function close() {
    await renewal.stop()
    await Promise.all([outbox.stop(), requests.stop()])
    await Promise.all([services.cards.close(), services.pdfs.close(), pictures.close(), limits.close()])
    await database.close()
  }
  return {
    ...{ settings, keys, database, vault, backend, limits, outbox, requests, pictures, now, log, close },
    ...issuing,
    renewal,
    statements: { render: (data) => services.cards.renderStatement(data) },
    reportStep: (report) => reportStep(services, report),
    isStopping: () => stopping.signal.aborted,
    beginStop: () => stopping.abort(),
  }
}
