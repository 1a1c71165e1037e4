import 'server-only'
import { listMailboxEntries, type MailboxEntry } from '@/db/mailbox'
import type { Container } from '@/lib/container/container'

/** What was sent in demo mode, newest first; `to` narrows it to one e-mail address or phone number. */
export async function readMailbox(
  { database, vault }: Container,
  to: string | null,
  limit: number,
): Promise<MailboxEntry[]> {
  const entries = await listMailboxEntries(database.reader, vault, to, limit)
  // In a query that is not percent-encoded the + of a number is a space.
  const isPlusLost = entries.length === 0 && to !== null && /^ \d/.test(to)
  return isPlusLost ? listMailboxEntries(database.reader, vault, to.replace(' ', '+'), limit) : entries
}
