import 'server-only'
import type { Database } from '@/db/database'
import {
  claimDueMessages,
  countOwedMessages,
  setMessageGivenUp,
  setMessageNextAttempt,
  setMessageSent,
  type ClaimedMessage,
} from '@/db/outbox'
import type { Vault } from '@/db/vault'
import { startWorkLoop } from '@/lib/background/work-loop'
import type { Logger } from '@/lib/config/logger'
import type { Senders } from './sender'
import { watchSending, type SendingWatch } from './watch-sending'

const channels = ['email', 'sms'] as const
type Channel = (typeof channels)[number]

const pollMs = 1_000
const batch = 20
/** Longer than any sender takes, so that no message is claimed twice. */
const leaseMs = 60_000
const mostAttempts = 25
const longestPauseMs = 30 * 60_000

export type OutboxServices = { database: Database; vault: Vault; senders: Senders; now(): Date; log: Logger }
export type OutboxWorker = {
  /** Call after a commit. */
  nudge(): void
  /** For tests and shutdown. */
  drain(): Promise<void>
  stop(): Promise<void>
  countOwed(): Promise<number>
  /** As far as this process knows. */
  isHeldUp(): boolean
}

type Delivery = OutboxServices & { sending: SendingWatch }

const pauseMs = (attempts: number) => Math.min(longestPauseMs, 1_000 * 2 ** Math.min(attempts, 20))

async function deliver({ database, senders, now, log, sending }: Delivery, message: ClaimedMessage): Promise<void> {
  const isStale = message.staleAt !== null && message.staleAt <= now()
  const sender = senders[message.channel]
  if (isStale || !sender || message.attempts > mostAttempts) {
    log.warn(
      { event: message.event, channel: message.channel, isStale, attempts: message.attempts },
      'message given up',
    )
    return database.transaction((tx) => setMessageGivenUp(tx, message.id, now()))
  }
  try {
    await sender.send(message)
  } catch (error) {
    sending.noteFailure(message.channel, message.id)
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    log.warn({ event: message.event, channel: message.channel, attempts: message.attempts, reason }, 'message not sent')
    const next = new Date(now().getTime() + pauseMs(message.attempts))
    return database.transaction((tx) => setMessageNextAttempt(tx, message.id, next))
  }
  sending.noteSent(message.channel)
  await database.transaction((tx) => setMessageSent(tx, message.id, now()))
}

function groupByAddress(messages: ClaimedMessage[]): ClaimedMessage[][] {
  const groups = new Map<string, ClaimedMessage[]>()
  for (const message of messages) {
    const { to } = message.message
    groups.set(to, [...(groups.get(to) ?? []), message])
  }
  return [...groups.values()]
}

/** Messages to one address go one after another, so that the newest code arrives last. */
async function deliverDue(services: Delivery, channel: Channel): Promise<number> {
  const now = services.now()
  const leaseEndsAt = new Date(now.getTime() + leaseMs)
  const due = await claimDueMessages(services.database, services.vault, { channel, now, leaseEndsAt, limit: batch })
  async function deliverInOrder(messages: ClaimedMessage[]) {
    const lastStart = now.getTime() + leaseMs / 2 // what has not begun by then is due again when the lease ends
    for (const message of messages) if (services.now().getTime() <= lastStart) await deliver(services, message)
  }
  await Promise.all(groupByAddress(due).map(deliverInOrder))
  return due.length
}

const startChannel = (services: Delivery, channel: Channel) =>
  startWorkLoop({
    pollMs,
    workOff: async () => (await deliverDue(services, channel)) === batch,
    onFailure: (error) =>
      services.log.error({ reason: error instanceof Error ? error.name : 'unknown' }, 'outbox could not be read'),
  })

/** Sends each message at least once, also across restarts. Channels do not wait for each other. */
export function startOutboxWorker(services: OutboxServices): OutboxWorker {
  const sending = watchSending(services.now)
  const loops = channels.map((channel) => startChannel({ ...services, sending }, channel))
  return {
    nudge: () => loops.forEach((loop) => loop.nudge()),
    drain: async () => {
      await Promise.all(loops.map((loop) => loop.drain()))
    },
    stop: async () => {
      await Promise.all(loops.map((loop) => loop.stop()))
    },
    countOwed: () => countOwedMessages(services.database.reader),
    isHeldUp: () => sending.isHeldUp(),
  }
}
