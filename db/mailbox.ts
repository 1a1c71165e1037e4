import 'server-only'
import { desc, inArray, lte } from 'drizzle-orm'
import { foldAddress, isSameAddress, listAddressFolds } from '@/lib/contacts/contact-address'
import type { Reader, Transaction } from './database'
import type { Message } from './outbox'
import { mailbox } from './schema/messages'
import type { Vault } from './vault'

export type MailboxEntry = Message & { channel: 'email' | 'sms'; at: Date }
type Stored = Message

const keptEntries = 2_000
const place = 'mailbox.message'

/** Keeps the newest 2,000. */
export async function insertMailboxEntry(tx: Transaction, vault: Vault, { channel, at, ...message }: MailboxEntry) {
  const row = {
    addressLookup: vault.lookup('address', foldAddress(message.to)),
    channel,
    message: vault.seal(JSON.stringify(message), place),
    at,
  }
  const [inserted] = await tx.insert(mailbox).values(row).returning({ id: mailbox.id })
  if (inserted) await tx.delete(mailbox).where(lte(mailbox.id, inserted.id - keptEntries))
}

/** `to` is an e-mail address or phone number in any spelling. */
export async function listMailboxEntries(db: Reader, vault: Vault, to: string | null, limit: number) {
  const wanted = to === null ? [] : listAddressFolds(to).map((fold) => vault.lookup('address', fold))
  const isWanted = to === null ? undefined : inArray(mailbox.addressLookup, wanted)
  const rows = await db.select().from(mailbox).where(isWanted).orderBy(desc(mailbox.id)).limit(limit)
  const entries = rows.map(({ channel, at, message }): MailboxEntry => {
    const stored = JSON.parse(vault.open(message, place)) as Stored // insertMailboxEntry wrote it
    return { ...stored, channel, at }
  })
  return to === null ? entries : entries.filter((entry) => isSameAddress(entry.to, to))
}
