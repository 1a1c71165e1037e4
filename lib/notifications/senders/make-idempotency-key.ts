import 'server-only'
import type { ClaimedMessage } from '@/db/outbox'
import type { Vault } from '@/db/vault'

/**
 * A key that is the same at every attempt at one outbox row, so that the receiver drops what it has already taken.
 * The row's number alone would not do: a database that was restored gives numbers out again, for other messages.
 */
export function makeIdempotencyKey(vault: Pick<Vault, 'lookup'>, { id, channel, message }: ClaimedMessage): string {
  const content = JSON.stringify(['outbox', id, channel, message.to, message.subject, message.text])
  return `portal-${id}-${vault.lookup('idempotency', content)}`
}
