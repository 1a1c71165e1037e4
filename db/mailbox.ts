import 'server-only'
import { desc, inArray, lte } from 'drizzle-orm'
import type { Reader, Transaction } from './database'
import { addressFolds } from './fold'
import type { Message } from './outbox'
import { mailbox } from './schema/messages'
import type { Vault } from './vault'

export type MailboxEntry = Message & { channel: 'email' | 'sms'; at: Date }
type Stored = Message

const keptEntries = 2_000
const place = 'mailbox.message'

/** Delivers into the local mailbox, which keeps the newest 2,000. */
export async function insertMailboxEntry(tx: Transaction, vault: Vault, { channel, at, ...message }: MailboxEntry) {
  const [{ fold }] = addressFolds
  const row = {
    addressLookup: vault.lookup('address', fold(message.to)),
    channel,
    message: vault.seal(JSON.stringify(message), place),
    at,
  }
  const [inserted] = await tx.insert(mailbox).values(row).returning({ id: mailbox.id })
  if (inserted) await tx.delete(mailbox).where(lte(mailbox.id, inserted.id - keptEntries))
}

/** The newest first; `to` narrows it to one e-mail address or phone number. */
export async function listMailboxEntries(db: Reader, vault: Vault, to: string | null, limit: number) {
  const hashes = addressFolds.map(({ fold }) => vault.lookup('address', fold(to ?? '')))
  const isWanted = to === null ? undefined : inArray(mailbox.addressLookup, hashes)
  const rows = await db.select().from(mailbox).where(isWanted).orderBy(desc(mailbox.id)).limit(limit)
  return rows.map(({ channel, at, message }): MailboxEntry => {
    const stored = JSON.parse(vault.open(message, place)) as Stored // written by insertMailboxEntry
    return { ...stored, channel, at }
  })
}
