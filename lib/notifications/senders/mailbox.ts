import 'server-only'
import type { Database } from '@/db/database'
import { insertMailboxEntry } from '@/db/mailbox'
import type { Vault } from '@/db/vault'
import type { Sender } from '../sender'

export function createMailboxSender(database: Database, vault: Vault, now: () => Date): Sender {
  return {
    send: ({ channel, message }) =>
      database.transaction((tx) => insertMailboxEntry(tx, vault, { ...message, channel, at: now() })),
  }
}
