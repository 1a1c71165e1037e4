import 'server-only'
import type { ClaimedMessage } from '@/db/outbox'
import type { Vault } from '@/db/vault'

/** The same at every attempt. It covers the message, because a restored database reuses row numbers. */
export function makeIdempotencyKey(vault: Pick<Vault, 'lookup'>, { id, channel, message }: ClaimedMessage): string {
  const content = JSON.stringify(['outbox', id, channel, message.to, message.subject, message.text])
  return `portal-${id}-${vault.lookup('idempotency', content)}`
}
