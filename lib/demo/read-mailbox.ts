import 'server-only'
import { listMailboxEntries, type MailboxEntry } from '@/db/mailbox'
import type { Container } from '@/lib/container/container'

/** `to` is an e-mail address or phone number. */
export async function readMailbox(
  { database, vault }: Container,
  to: string | null,
  limit: number,
): Promise<MailboxEntry[]> {
  const entries = await listMailboxEntries(database.reader, vault, to, limit)
  // In a query without percent-encoding the + of a number arrives as a space.
  const isPlusLost = entries.length === 0 && to !== null && /^ \d/.test(to)
  return isPlusLost ? listMailboxEntries(database.reader, vault, to.replace(' ', '+'), limit) : entries
}
