import 'server-only'
import { listMailboxEntries, type MailboxEntry } from '@/db/mailbox'
import type { Portal } from '@/lib/portal/portal'

/** What was sent in demo mode, newest first; `to` narrows it to one e-mail address or phone number. */
export function readMailbox({ database, vault }: Portal, to: string | null, limit: number): Promise<MailboxEntry[]> {
  return listMailboxEntries(database.reader, vault, to, limit)
}
